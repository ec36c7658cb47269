target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = call float @llvm.fabs.f32(float 0xC7EFFFFFE0000000)
  %v50 = fcmp olt float %v49, 0x41C0000000000000
  %v51 = select i1 %v50, float 0x3FF7154760000000, float 0x3FF0000000000000
  %v52 = fmul contract float %v51, 0xC7EFFFFFE0000000
  %v53 = fneg float %v52
  %v54 = call float @llvm.fma.f32(float 0xC7EFFFFFE0000000, float %v51, float %v53)
  %v55 = insertelement <16 x float> poison, float %v54, i64 0
  %v56 = shufflevector <16 x float> %v55, <16 x float> poison, <16 x i32> zeroinitializer
  %v57 = load i64, ptr %v36, align 8, !invariant.load !0
  %v58 = getelementptr i64, ptr %v36, i64 1
  %v59 = load i64, ptr %v58, align 8, !invariant.load !0
  br label %rows_head60
rows_head60:
  %v63 = phi i64 [ %v57, %work28 ], [ %v861, %moved832 ]
  %v64 = icmp slt i64 %v63, %v59
  br i1 %v64, label %rows61, label %rows_done62
rows61:
  %v65 = add nsw i64 %v59, -1
  %v66 = add nsw i64 %v63, 64
  %v67 = icmp sle i64 %v66, %v59
  %v68 = icmp eq i64 %v15, 12
  %v69 = and i1 %v67, %v68
  br i1 %v69, label %whole_tile70, label %part71
whole_tile70:
  %v73 = mul nsw i64 %v63, 12
  %v74 = getelementptr i8, ptr %v44, i64 %v73
  %v75 = getelementptr i8, ptr %v74, i64 3072
  call void @llvm.prefetch.p0(ptr %v75, i32 0, i32 3, i32 1)
  %v76 = getelementptr i8, ptr %v74, i64 3136
  call void @llvm.prefetch.p0(ptr %v76, i32 0, i32 3, i32 1)
  %v77 = getelementptr i8, ptr %v74, i64 3200
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v74, i64 3264
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = getelementptr i8, ptr %v74, i64 3328
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = getelementptr i8, ptr %v74, i64 3392
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 3, i32 1)
  %v81 = getelementptr i8, ptr %v74, i64 3456
  call void @llvm.prefetch.p0(ptr %v81, i32 0, i32 3, i32 1)
  %v82 = getelementptr i8, ptr %v74, i64 3520
  call void @llvm.prefetch.p0(ptr %v82, i32 0, i32 3, i32 1)
  %v83 = getelementptr i8, ptr %v74, i64 3584
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 3, i32 1)
  %v84 = getelementptr i8, ptr %v74, i64 3648
  call void @llvm.prefetch.p0(ptr %v84, i32 0, i32 3, i32 1)
  %v85 = getelementptr i8, ptr %v74, i64 3712
  call void @llvm.prefetch.p0(ptr %v85, i32 0, i32 3, i32 1)
  %v86 = getelementptr i8, ptr %v74, i64 3776
  call void @llvm.prefetch.p0(ptr %v86, i32 0, i32 3, i32 1)
  %v87 = load <48 x float>, ptr %v74, align 1, !invariant.load !0
  %v88 = shufflevector <48 x float> %v87, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v88, ptr %scratch, align 4
  %v89 = shufflevector <48 x float> %v87, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v90 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v89, ptr %v90, align 4
  %v91 = shufflevector <48 x float> %v87, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v92 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v91, ptr %v92, align 4
  %v93 = getelementptr i8, ptr %v74, i64 192
  %v94 = load <48 x float>, ptr %v93, align 1, !invariant.load !0
  %v95 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v96 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v98 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v97, ptr %v98, align 4
  %v99 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v100 = getelementptr i8, ptr %scratch, i64 576
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = getelementptr i8, ptr %v74, i64 384
  %v102 = load <48 x float>, ptr %v101, align 1, !invariant.load !0
  %v103 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v104 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v103, ptr %v104, align 4
  %v105 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v106 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v105, ptr %v106, align 4
  %v107 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v108 = getelementptr i8, ptr %scratch, i64 640
  store <16 x float> %v107, ptr %v108, align 4
  %v109 = getelementptr i8, ptr %v74, i64 576
  %v110 = load <48 x float>, ptr %v109, align 1, !invariant.load !0
  %v111 = shufflevector <48 x float> %v110, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v112 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v111, ptr %v112, align 4
  %v113 = shufflevector <48 x float> %v110, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v114 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v113, ptr %v114, align 4
  %v115 = shufflevector <48 x float> %v110, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v116 = getelementptr i8, ptr %scratch, i64 704
  store <16 x float> %v115, ptr %v116, align 4
  br label %moved72
part71:
  br label %gather_head117
gather_head117:
  %v120 = phi i64 [ 0, %part71 ], [ %v137, %gather118 ]
  %v121 = icmp slt i64 %v120, 64
  br i1 %v121, label %gather118, label %gather_done119
gather118:
  %v122 = add nsw i64 %v63, %v120
  %v123 = icmp slt i64 %v122, %v65
  %v124 = select i1 %v123, i64 %v122, i64 %v65
  %v125 = mul nsw i64 %v124, %v15
  %v126 = getelementptr i8, ptr %v44, i64 %v125
  %v127 = load float, ptr %v126, align 1, !invariant.load !0
  %v128 = getelementptr float, ptr %scratch, i64 %v120
  store float %v127, ptr %v128
  %v129 = getelementptr i8, ptr %v126, i64 4
  %v130 = load float, ptr %v129, align 1, !invariant.load !0
  %v131 = getelementptr i8, ptr %scratch, i64 256
  %v132 = getelementptr float, ptr %v131, i64 %v120
  store float %v130, ptr %v132
  %v133 = getelementptr i8, ptr %v126, i64 8
  %v134 = load float, ptr %v133, align 1, !invariant.load !0
  %v135 = getelementptr i8, ptr %scratch, i64 512
  %v136 = getelementptr float, ptr %v135, i64 %v120
  store float %v134, ptr %v136
  %v137 = add nsw i64 %v120, 1
  br label %gather_head117, !llvm.loop !2
gather_done119:
  br label %moved72
moved72:
  %v138 = getelementptr i8, ptr %scratch, i64 64
  %v139 = getelementptr i8, ptr %scratch, i64 128
  %v140 = getelementptr i8, ptr %scratch, i64 192
  %v141 = load <16 x float>, ptr %scratch, align 64
  %v142 = load <16 x float>, ptr %v138, align 64
  %v143 = load <16 x float>, ptr %v139, align 64
  %v144 = load <16 x float>, ptr %v140, align 64
  %v145 = getelementptr i8, ptr %scratch, i64 256
  %v146 = getelementptr i8, ptr %v145, i64 64
  %v147 = getelementptr i8, ptr %v145, i64 128
  %v148 = getelementptr i8, ptr %v145, i64 192
  %v149 = load <16 x float>, ptr %v145, align 64
  %v150 = load <16 x float>, ptr %v146, align 64
  %v151 = load <16 x float>, ptr %v147, align 64
  %v152 = load <16 x float>, ptr %v148, align 64
  %v153 = getelementptr i8, ptr %scratch, i64 512
  %v154 = getelementptr i8, ptr %v153, i64 64
  %v155 = getelementptr i8, ptr %v153, i64 128
  %v156 = getelementptr i8, ptr %v153, i64 192
  %v157 = load <16 x float>, ptr %v153, align 64
  %v158 = load <16 x float>, ptr %v154, align 64
  %v159 = load <16 x float>, ptr %v155, align 64
  %v160 = load <16 x float>, ptr %v156, align 64
  %v167 = getelementptr i64, ptr %v36, i64 2
  %v168 = load i64, ptr %v167, align 8, !invariant.load !0
  %v169 = getelementptr i64, ptr %v36, i64 3
  %v170 = load i64, ptr %v169, align 8, !invariant.load !0
  br label %interval_head161
interval_head161:
  %v171 = phi i64 [ %v168, %moved72 ], [ %v653, %interval_end165 ]
  %v172 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved72 ], [ %v191, %interval_end165 ]
  %v173 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved72 ], [ %v192, %interval_end165 ]
  %v174 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved72 ], [ %v193, %interval_end165 ]
  %v175 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved72 ], [ %v194, %interval_end165 ]
  %v176 = phi <16 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v195, %interval_end165 ]
  %v177 = phi <16 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v196, %interval_end165 ]
  %v178 = phi <16 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v197, %interval_end165 ]
  %v179 = phi <16 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v198, %interval_end165 ]
  %v180 = phi <16 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v199, %interval_end165 ]
  %v181 = phi <16 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v200, %interval_end165 ]
  %v182 = phi <16 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v201, %interval_end165 ]
  %v183 = phi <16 x float> [ splat (float 0x0000000000000000), %moved72 ], [ %v202, %interval_end165 ]
  %v184 = icmp slt i64 %v171, %v170
  br i1 %v184, label %interval162, label %columns_done166
interval162:
  %v185 = mul nsw i64 %v171, 16
  %v186 = getelementptr i8, ptr %v24, i64 %v185
  %v187 = load i64, ptr %v186, align 8, !invariant.load !0
  %v188 = getelementptr i64, ptr %v186, i64 1
  %v189 = load i64, ptr %v188, align 8, !invariant.load !0
  br label %chunk_head163
chunk_head163:
  %v190 = phi i64 [ %v187, %interval162 ], [ %v207, %column_done364 ]
  %v191 = phi <16 x float> [ %v172, %interval162 ], [ %v450, %column_done364 ]
  %v192 = phi <16 x float> [ %v173, %interval162 ], [ %v452, %column_done364 ]
  %v193 = phi <16 x float> [ %v174, %interval162 ], [ %v454, %column_done364 ]
  %v194 = phi <16 x float> [ %v175, %interval162 ], [ %v456, %column_done364 ]
  %v195 = phi <16 x float> [ %v176, %interval162 ], [ %v629, %column_done364 ]
  %v196 = phi <16 x float> [ %v177, %interval162 ], [ %v630, %column_done364 ]
  %v197 = phi <16 x float> [ %v178, %interval162 ], [ %v631, %column_done364 ]
  %v198 = phi <16 x float> [ %v179, %interval162 ], [ %v632, %column_done364 ]
  %v199 = phi <16 x float> [ %v180, %interval162 ], [ %v649, %column_done364 ]
  %v200 = phi <16 x float> [ %v181, %interval162 ], [ %v650, %column_done364 ]
  %v201 = phi <16 x float> [ %v182, %interval162 ], [ %v651, %column_done364 ]
  %v202 = phi <16 x float> [ %v183, %interval162 ], [ %v652, %column_done364 ]
  %v203 = icmp slt i64 %v190, %v189
  %v204 = load volatile i64, ptr %v26, align 8
  %v205 = icmp eq i64 %v204, 0
  %v206 = and i1 %v203, %v205
  br i1 %v206, label %chunk164, label %interval_end165
chunk164:
  %v207 = add nsw i64 %v190, 128
  %v208 = icmp slt i64 %v207, %v189
  %v209 = select i1 %v208, i64 %v207, i64 %v189
  br label %column210
column210:
  %v212 = phi i64 [ %v190, %chunk164 ], [ %v281, %column210 ]
  %v213 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk164 ], [ %v274, %column210 ]
  %v214 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk164 ], [ %v276, %column210 ]
  %v215 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk164 ], [ %v278, %column210 ]
  %v216 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk164 ], [ %v280, %column210 ]
  %v217 = mul nsw i64 %v212, %v21
  %v218 = getelementptr i8, ptr %v48, i64 %v217
  %v219 = load float, ptr %v218, align 1, !invariant.load !0
  %v220 = insertelement <16 x float> poison, float %v219, i64 0
  %v221 = shufflevector <16 x float> %v220, <16 x float> poison, <16 x i32> zeroinitializer
  %v222 = fsub contract <16 x float> %v141, %v221
  %v223 = fsub contract <16 x float> %v142, %v221
  %v224 = fsub contract <16 x float> %v143, %v221
  %v225 = fsub contract <16 x float> %v144, %v221
  %v226 = fmul contract <16 x float> %v222, %v222
  %v227 = fmul contract <16 x float> %v223, %v223
  %v228 = fmul contract <16 x float> %v224, %v224
  %v229 = fmul contract <16 x float> %v225, %v225
  %v230 = fadd contract <16 x float> splat (float 0x8000000000000000), %v226
  %v231 = fadd contract <16 x float> splat (float 0x8000000000000000), %v227
  %v232 = fadd contract <16 x float> splat (float 0x8000000000000000), %v228
  %v233 = fadd contract <16 x float> splat (float 0x8000000000000000), %v229
  %v234 = getelementptr i8, ptr %v218, i64 4
  %v235 = load float, ptr %v234, align 1, !invariant.load !0
  %v236 = insertelement <16 x float> poison, float %v235, i64 0
  %v237 = shufflevector <16 x float> %v236, <16 x float> poison, <16 x i32> zeroinitializer
  %v238 = fsub contract <16 x float> %v149, %v237
  %v239 = fsub contract <16 x float> %v150, %v237
  %v240 = fsub contract <16 x float> %v151, %v237
  %v241 = fsub contract <16 x float> %v152, %v237
  %v242 = fmul contract <16 x float> %v238, %v238
  %v243 = fmul contract <16 x float> %v239, %v239
  %v244 = fmul contract <16 x float> %v240, %v240
  %v245 = fmul contract <16 x float> %v241, %v241
  %v246 = fadd contract <16 x float> %v230, %v242
  %v247 = fadd contract <16 x float> %v231, %v243
  %v248 = fadd contract <16 x float> %v232, %v244
  %v249 = fadd contract <16 x float> %v233, %v245
  %v250 = getelementptr i8, ptr %v218, i64 8
  %v251 = load float, ptr %v250, align 1, !invariant.load !0
  %v252 = insertelement <16 x float> poison, float %v251, i64 0
  %v253 = shufflevector <16 x float> %v252, <16 x float> poison, <16 x i32> zeroinitializer
  %v254 = fsub contract <16 x float> %v157, %v253
  %v255 = fsub contract <16 x float> %v158, %v253
  %v256 = fsub contract <16 x float> %v159, %v253
  %v257 = fsub contract <16 x float> %v160, %v253
  %v258 = fmul contract <16 x float> %v254, %v254
  %v259 = fmul contract <16 x float> %v255, %v255
  %v260 = fmul contract <16 x float> %v256, %v256
  %v261 = fmul contract <16 x float> %v257, %v257
  %v262 = fadd contract <16 x float> %v246, %v258
  %v263 = fadd contract <16 x float> %v247, %v259
  %v264 = fadd contract <16 x float> %v248, %v260
  %v265 = fadd contract <16 x float> %v249, %v261
  %v266 = sub nsw i64 %v212, %v190
  %v267 = getelementptr i8, ptr %scratch, i64 768
  %v268 = mul nsw i64 %v266, 256
  %v269 = getelementptr i8, ptr %v267, i64 %v268
  %v270 = getelementptr i8, ptr %v269, i64 64
  %v271 = getelementptr i8, ptr %v269, i64 128
  %v272 = getelementptr i8, ptr %v269, i64 192
  store <16 x float> %v262, ptr %v269, align 64
  store <16 x float> %v263, ptr %v270, align 64
  store <16 x float> %v264, ptr %v271, align 64
  store <16 x float> %v265, ptr %v272, align 64
  %v273 = fcmp ogt <16 x float> %v262, %v213
  %v274 = select <16 x i1> %v273, <16 x float> %v262, <16 x float> %v213
  %v275 = fcmp ogt <16 x float> %v263, %v214
  %v276 = select <16 x i1> %v275, <16 x float> %v263, <16 x float> %v214
  %v277 = fcmp ogt <16 x float> %v264, %v215
  %v278 = select <16 x i1> %v277, <16 x float> %v264, <16 x float> %v215
  %v279 = fcmp ogt <16 x float> %v265, %v216
  %v280 = select <16 x i1> %v279, <16 x float> %v265, <16 x float> %v216
  %v281 = add nsw i64 %v212, 1
  %v282 = icmp slt i64 %v281, %v209
  br i1 %v282, label %column210, label %column_done211
column_done211:
  %v283 = fcmp olt <16 x float> %v274, splat (float 0x47EFFFFFE0000000)
  %v284 = select <16 x i1> %v283, <16 x float> %v274, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v285 = fcmp olt <16 x float> %v276, splat (float 0x47EFFFFFE0000000)
  %v286 = select <16 x i1> %v285, <16 x float> %v276, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v287 = fcmp olt <16 x float> %v278, splat (float 0x47EFFFFFE0000000)
  %v288 = select <16 x i1> %v287, <16 x float> %v278, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v289 = fcmp olt <16 x float> %v280, splat (float 0x47EFFFFFE0000000)
  %v290 = select <16 x i1> %v289, <16 x float> %v280, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v291 = fcmp ogt <16 x float> %v284, splat (float 0xC7EFFFFFE0000000)
  %v292 = select <16 x i1> %v291, <16 x float> %v284, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v293 = fcmp ogt <16 x float> %v286, splat (float 0xC7EFFFFFE0000000)
  %v294 = select <16 x i1> %v293, <16 x float> %v286, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v295 = fcmp ogt <16 x float> %v288, splat (float 0xC7EFFFFFE0000000)
  %v296 = select <16 x i1> %v295, <16 x float> %v288, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v297 = fcmp ogt <16 x float> %v290, splat (float 0xC7EFFFFFE0000000)
  %v298 = select <16 x i1> %v297, <16 x float> %v290, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v299 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v292)
  %v300 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v294)
  %v301 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v296)
  %v302 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v298)
  %v303 = fcmp olt <16 x float> %v299, splat (float 0x41C0000000000000)
  %v304 = fcmp olt <16 x float> %v300, splat (float 0x41C0000000000000)
  %v305 = fcmp olt <16 x float> %v301, splat (float 0x41C0000000000000)
  %v306 = fcmp olt <16 x float> %v302, splat (float 0x41C0000000000000)
  %v307 = select <16 x i1> %v303, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v308 = select <16 x i1> %v304, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v309 = select <16 x i1> %v305, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v310 = select <16 x i1> %v306, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v311 = fmul contract <16 x float> %v307, %v292
  %v312 = fmul contract <16 x float> %v308, %v294
  %v313 = fmul contract <16 x float> %v309, %v296
  %v314 = fmul contract <16 x float> %v310, %v298
  %v315 = fneg <16 x float> %v311
  %v316 = fneg <16 x float> %v312
  %v317 = fneg <16 x float> %v313
  %v318 = fneg <16 x float> %v314
  %v319 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v307, <16 x float> %v315)
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v308, <16 x float> %v316)
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v309, <16 x float> %v317)
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v310, <16 x float> %v318)
  %v323 = fsub contract <16 x float> %v319, %v56
  %v324 = fsub contract <16 x float> %v320, %v56
  %v325 = fsub contract <16 x float> %v321, %v56
  %v326 = fsub contract <16 x float> %v322, %v56
  %v327 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v323, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v327, <16 x float> splat (float 0x3F83CEC460000000))
  %v329 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v327, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v327, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v327, <16 x float> splat (float 0x3FE62E4240000000))
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v331, <16 x float> %v327, <16 x float> splat (float 0x3FF0000000000000))
  %v333 = fsub <16 x float> %v323, %v327
  %v334 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v332, <16 x float> %v333, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v335 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v324, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v336 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v335, <16 x float> splat (float 0x3F83CEC460000000))
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v335, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v338 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v335, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v338, <16 x float> %v335, <16 x float> splat (float 0x3FE62E4240000000))
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v339, <16 x float> %v335, <16 x float> splat (float 0x3FF0000000000000))
  %v341 = fsub <16 x float> %v324, %v335
  %v342 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v340, <16 x float> %v341, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v343 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v325, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v343, <16 x float> splat (float 0x3F83CEC460000000))
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v343, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v346 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v343, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v347 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v346, <16 x float> %v343, <16 x float> splat (float 0x3FE62E4240000000))
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v347, <16 x float> %v343, <16 x float> splat (float 0x3FF0000000000000))
  %v349 = fsub <16 x float> %v325, %v343
  %v350 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v348, <16 x float> %v349, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v351 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v326, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v351, <16 x float> splat (float 0x3F83CEC460000000))
  %v353 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v351, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v354 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v351, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v354, <16 x float> %v351, <16 x float> splat (float 0x3FE62E4240000000))
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v355, <16 x float> %v351, <16 x float> splat (float 0x3FF0000000000000))
  %v357 = fsub <16 x float> %v326, %v351
  %v358 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v356, <16 x float> %v357, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v359 = fmul contract <16 x float> splat (float 0x0000000000000000), %v334
  %v360 = fmul contract <16 x float> splat (float 0x0000000000000000), %v342
  %v361 = fmul contract <16 x float> splat (float 0x0000000000000000), %v350
  %v362 = fmul contract <16 x float> splat (float 0x0000000000000000), %v358
  br label %column363
column363:
  %v365 = phi i64 [ %v190, %column_done211 ], [ %v447, %column363 ]
  %v366 = phi <16 x float> [ %v292, %column_done211 ], [ %v366, %column363 ]
  %v367 = phi <16 x float> [ %v294, %column_done211 ], [ %v367, %column363 ]
  %v368 = phi <16 x float> [ %v296, %column_done211 ], [ %v368, %column363 ]
  %v369 = phi <16 x float> [ %v298, %column_done211 ], [ %v369, %column363 ]
  %v370 = phi <16 x float> [ %v359, %column_done211 ], [ %v443, %column363 ]
  %v371 = phi <16 x float> [ %v360, %column_done211 ], [ %v444, %column363 ]
  %v372 = phi <16 x float> [ %v361, %column_done211 ], [ %v445, %column363 ]
  %v373 = phi <16 x float> [ %v362, %column_done211 ], [ %v446, %column363 ]
  %v374 = mul nsw i64 %v365, %v21
  %v375 = getelementptr i8, ptr %v48, i64 %v374
  %v376 = sub nsw i64 %v365, %v190
  %v377 = getelementptr i8, ptr %scratch, i64 768
  %v378 = mul nsw i64 %v376, 256
  %v379 = getelementptr i8, ptr %v377, i64 %v378
  %v380 = getelementptr i8, ptr %v379, i64 64
  %v381 = getelementptr i8, ptr %v379, i64 128
  %v382 = getelementptr i8, ptr %v379, i64 192
  %v383 = load <16 x float>, ptr %v379, align 64
  %v384 = load <16 x float>, ptr %v380, align 64
  %v385 = load <16 x float>, ptr %v381, align 64
  %v386 = load <16 x float>, ptr %v382, align 64
  %v387 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v366)
  %v388 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v367)
  %v389 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v368)
  %v390 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v369)
  %v391 = fcmp olt <16 x float> %v387, splat (float 0x41C0000000000000)
  %v392 = fcmp olt <16 x float> %v388, splat (float 0x41C0000000000000)
  %v393 = fcmp olt <16 x float> %v389, splat (float 0x41C0000000000000)
  %v394 = fcmp olt <16 x float> %v390, splat (float 0x41C0000000000000)
  %v395 = select <16 x i1> %v391, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v396 = select <16 x i1> %v392, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v397 = select <16 x i1> %v393, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v398 = select <16 x i1> %v394, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v399 = fmul contract <16 x float> %v395, %v366
  %v400 = fmul contract <16 x float> %v396, %v367
  %v401 = fmul contract <16 x float> %v397, %v368
  %v402 = fmul contract <16 x float> %v398, %v369
  %v403 = fneg <16 x float> %v399
  %v404 = fneg <16 x float> %v400
  %v405 = fneg <16 x float> %v401
  %v406 = fneg <16 x float> %v402
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v383, <16 x float> %v395, <16 x float> %v403)
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v384, <16 x float> %v396, <16 x float> %v404)
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v385, <16 x float> %v397, <16 x float> %v405)
  %v410 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v386, <16 x float> %v398, <16 x float> %v406)
  %v411 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v407, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v412 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v411, <16 x float> splat (float 0x3F83CEC460000000))
  %v413 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v412, <16 x float> %v411, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v414 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v413, <16 x float> %v411, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v415 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v414, <16 x float> %v411, <16 x float> splat (float 0x3FE62E4240000000))
  %v416 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v415, <16 x float> %v411, <16 x float> splat (float 0x3FF0000000000000))
  %v417 = fsub <16 x float> %v407, %v411
  %v418 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v416, <16 x float> %v417, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v419 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v408, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v420 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v419, <16 x float> splat (float 0x3F83CEC460000000))
  %v421 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v420, <16 x float> %v419, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v421, <16 x float> %v419, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v423 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v422, <16 x float> %v419, <16 x float> splat (float 0x3FE62E4240000000))
  %v424 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v423, <16 x float> %v419, <16 x float> splat (float 0x3FF0000000000000))
  %v425 = fsub <16 x float> %v408, %v419
  %v426 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v424, <16 x float> %v425, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v427 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v409, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v428 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v427, <16 x float> splat (float 0x3F83CEC460000000))
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v428, <16 x float> %v427, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v429, <16 x float> %v427, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v427, <16 x float> splat (float 0x3FE62E4240000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v427, <16 x float> splat (float 0x3FF0000000000000))
  %v433 = fsub <16 x float> %v409, %v427
  %v434 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v432, <16 x float> %v433, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v435 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v410, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v436 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v435, <16 x float> splat (float 0x3F83CEC460000000))
  %v437 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v436, <16 x float> %v435, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v437, <16 x float> %v435, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v435, <16 x float> splat (float 0x3FE62E4240000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v435, <16 x float> splat (float 0x3FF0000000000000))
  %v441 = fsub <16 x float> %v410, %v435
  %v442 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v440, <16 x float> %v441, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v443 = fadd contract <16 x float> %v370, %v418
  %v444 = fadd contract <16 x float> %v371, %v426
  %v445 = fadd contract <16 x float> %v372, %v434
  %v446 = fadd contract <16 x float> %v373, %v442
  %v447 = add nsw i64 %v365, 1
  %v448 = icmp slt i64 %v447, %v209
  br i1 %v448, label %column363, label %column_done364
column_done364:
  %v449 = fcmp ogt <16 x float> %v366, %v191
  %v450 = select <16 x i1> %v449, <16 x float> %v366, <16 x float> %v191
  %v451 = fcmp ogt <16 x float> %v367, %v192
  %v452 = select <16 x i1> %v451, <16 x float> %v367, <16 x float> %v192
  %v453 = fcmp ogt <16 x float> %v368, %v193
  %v454 = select <16 x i1> %v453, <16 x float> %v368, <16 x float> %v193
  %v455 = fcmp ogt <16 x float> %v369, %v194
  %v456 = select <16 x i1> %v455, <16 x float> %v369, <16 x float> %v194
  %v457 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v450)
  %v458 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v452)
  %v459 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v454)
  %v460 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v456)
  %v461 = fcmp olt <16 x float> %v457, splat (float 0x41C0000000000000)
  %v462 = fcmp olt <16 x float> %v458, splat (float 0x41C0000000000000)
  %v463 = fcmp olt <16 x float> %v459, splat (float 0x41C0000000000000)
  %v464 = fcmp olt <16 x float> %v460, splat (float 0x41C0000000000000)
  %v465 = select <16 x i1> %v461, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v466 = select <16 x i1> %v462, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v467 = select <16 x i1> %v463, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v468 = select <16 x i1> %v464, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v469 = fmul contract <16 x float> %v465, %v450
  %v470 = fmul contract <16 x float> %v466, %v452
  %v471 = fmul contract <16 x float> %v467, %v454
  %v472 = fmul contract <16 x float> %v468, %v456
  %v473 = fneg <16 x float> %v469
  %v474 = fneg <16 x float> %v470
  %v475 = fneg <16 x float> %v471
  %v476 = fneg <16 x float> %v472
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v191, <16 x float> %v465, <16 x float> %v473)
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v192, <16 x float> %v466, <16 x float> %v474)
  %v479 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v193, <16 x float> %v467, <16 x float> %v475)
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v194, <16 x float> %v468, <16 x float> %v476)
  %v481 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v191)
  %v482 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v192)
  %v483 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v193)
  %v484 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v194)
  %v485 = fcmp olt <16 x float> %v481, splat (float 0x41C0000000000000)
  %v486 = fcmp olt <16 x float> %v482, splat (float 0x41C0000000000000)
  %v487 = fcmp olt <16 x float> %v483, splat (float 0x41C0000000000000)
  %v488 = fcmp olt <16 x float> %v484, splat (float 0x41C0000000000000)
  %v489 = select <16 x i1> %v485, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v490 = select <16 x i1> %v486, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v491 = select <16 x i1> %v487, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v492 = select <16 x i1> %v488, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v493 = fmul contract <16 x float> %v489, %v191
  %v494 = fmul contract <16 x float> %v490, %v192
  %v495 = fmul contract <16 x float> %v491, %v193
  %v496 = fmul contract <16 x float> %v492, %v194
  %v497 = fneg <16 x float> %v493
  %v498 = fneg <16 x float> %v494
  %v499 = fneg <16 x float> %v495
  %v500 = fneg <16 x float> %v496
  %v501 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v191, <16 x float> %v489, <16 x float> %v497)
  %v502 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v192, <16 x float> %v490, <16 x float> %v498)
  %v503 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v193, <16 x float> %v491, <16 x float> %v499)
  %v504 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v194, <16 x float> %v492, <16 x float> %v500)
  %v505 = fsub contract <16 x float> %v477, %v501
  %v506 = fsub contract <16 x float> %v478, %v502
  %v507 = fsub contract <16 x float> %v479, %v503
  %v508 = fsub contract <16 x float> %v480, %v504
  %v509 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v505, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v510 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v509, <16 x float> splat (float 0x3F83CEC460000000))
  %v511 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v510, <16 x float> %v509, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v512 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v511, <16 x float> %v509, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v513 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v509, <16 x float> splat (float 0x3FE62E4240000000))
  %v514 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v513, <16 x float> %v509, <16 x float> splat (float 0x3FF0000000000000))
  %v515 = fsub <16 x float> %v505, %v509
  %v516 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v514, <16 x float> %v515, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v517 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v506, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v518 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v517, <16 x float> splat (float 0x3F83CEC460000000))
  %v519 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v518, <16 x float> %v517, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v520 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v519, <16 x float> %v517, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v521 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v517, <16 x float> splat (float 0x3FE62E4240000000))
  %v522 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v521, <16 x float> %v517, <16 x float> splat (float 0x3FF0000000000000))
  %v523 = fsub <16 x float> %v506, %v517
  %v524 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v522, <16 x float> %v523, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v525 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v507, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v526 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v525, <16 x float> splat (float 0x3F83CEC460000000))
  %v527 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v526, <16 x float> %v525, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v528 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v525, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v529 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v528, <16 x float> %v525, <16 x float> splat (float 0x3FE62E4240000000))
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v525, <16 x float> splat (float 0x3FF0000000000000))
  %v531 = fsub <16 x float> %v507, %v525
  %v532 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v530, <16 x float> %v531, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v533 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v508, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v534 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v533, <16 x float> splat (float 0x3F83CEC460000000))
  %v535 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v534, <16 x float> %v533, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v536 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v533, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v537 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v536, <16 x float> %v533, <16 x float> splat (float 0x3FE62E4240000000))
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v537, <16 x float> %v533, <16 x float> splat (float 0x3FF0000000000000))
  %v539 = fsub <16 x float> %v508, %v533
  %v540 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v538, <16 x float> %v539, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v541 = fmul contract <16 x float> %v195, %v516
  %v542 = fmul contract <16 x float> %v196, %v524
  %v543 = fmul contract <16 x float> %v197, %v532
  %v544 = fmul contract <16 x float> %v198, %v540
  %v545 = fmul contract <16 x float> %v199, %v516
  %v546 = fmul contract <16 x float> %v200, %v524
  %v547 = fmul contract <16 x float> %v201, %v532
  %v548 = fmul contract <16 x float> %v202, %v540
  %v549 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v465, <16 x float> %v473)
  %v550 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v466, <16 x float> %v474)
  %v551 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v467, <16 x float> %v475)
  %v552 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v468, <16 x float> %v476)
  %v553 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v366)
  %v554 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v367)
  %v555 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v368)
  %v556 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v369)
  %v557 = fcmp olt <16 x float> %v553, splat (float 0x41C0000000000000)
  %v558 = fcmp olt <16 x float> %v554, splat (float 0x41C0000000000000)
  %v559 = fcmp olt <16 x float> %v555, splat (float 0x41C0000000000000)
  %v560 = fcmp olt <16 x float> %v556, splat (float 0x41C0000000000000)
  %v561 = select <16 x i1> %v557, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v562 = select <16 x i1> %v558, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v563 = select <16 x i1> %v559, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v564 = select <16 x i1> %v560, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v565 = fmul contract <16 x float> %v561, %v366
  %v566 = fmul contract <16 x float> %v562, %v367
  %v567 = fmul contract <16 x float> %v563, %v368
  %v568 = fmul contract <16 x float> %v564, %v369
  %v569 = fneg <16 x float> %v565
  %v570 = fneg <16 x float> %v566
  %v571 = fneg <16 x float> %v567
  %v572 = fneg <16 x float> %v568
  %v573 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v561, <16 x float> %v569)
  %v574 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v562, <16 x float> %v570)
  %v575 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v563, <16 x float> %v571)
  %v576 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v564, <16 x float> %v572)
  %v577 = fsub contract <16 x float> %v549, %v573
  %v578 = fsub contract <16 x float> %v550, %v574
  %v579 = fsub contract <16 x float> %v551, %v575
  %v580 = fsub contract <16 x float> %v552, %v576
  %v581 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v577, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v582 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v581, <16 x float> splat (float 0x3F83CEC460000000))
  %v583 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v582, <16 x float> %v581, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v584 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v583, <16 x float> %v581, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v585 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v584, <16 x float> %v581, <16 x float> splat (float 0x3FE62E4240000000))
  %v586 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v585, <16 x float> %v581, <16 x float> splat (float 0x3FF0000000000000))
  %v587 = fsub <16 x float> %v577, %v581
  %v588 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v586, <16 x float> %v587, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v589 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v578, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v590 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v589, <16 x float> splat (float 0x3F83CEC460000000))
  %v591 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v590, <16 x float> %v589, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v592 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v591, <16 x float> %v589, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v593 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v592, <16 x float> %v589, <16 x float> splat (float 0x3FE62E4240000000))
  %v594 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v593, <16 x float> %v589, <16 x float> splat (float 0x3FF0000000000000))
  %v595 = fsub <16 x float> %v578, %v589
  %v596 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v594, <16 x float> %v595, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v597 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v579, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v598 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v597, <16 x float> splat (float 0x3F83CEC460000000))
  %v599 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v598, <16 x float> %v597, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v600 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v599, <16 x float> %v597, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v601 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v600, <16 x float> %v597, <16 x float> splat (float 0x3FE62E4240000000))
  %v602 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v601, <16 x float> %v597, <16 x float> splat (float 0x3FF0000000000000))
  %v603 = fsub <16 x float> %v579, %v597
  %v604 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v602, <16 x float> %v603, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v605 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v580, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v606 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v605, <16 x float> splat (float 0x3F83CEC460000000))
  %v607 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v606, <16 x float> %v605, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v608 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v607, <16 x float> %v605, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v609 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v608, <16 x float> %v605, <16 x float> splat (float 0x3FE62E4240000000))
  %v610 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v609, <16 x float> %v605, <16 x float> splat (float 0x3FF0000000000000))
  %v611 = fsub <16 x float> %v580, %v605
  %v612 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v610, <16 x float> %v611, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v613 = fmul contract <16 x float> %v443, %v588
  %v614 = fmul contract <16 x float> %v444, %v596
  %v615 = fmul contract <16 x float> %v445, %v604
  %v616 = fmul contract <16 x float> %v446, %v612
  %v617 = fmul contract <16 x float> splat (float 0x0000000000000000), %v588
  %v618 = fmul contract <16 x float> splat (float 0x0000000000000000), %v596
  %v619 = fmul contract <16 x float> splat (float 0x0000000000000000), %v604
  %v620 = fmul contract <16 x float> splat (float 0x0000000000000000), %v612
  %v621 = fadd contract <16 x float> %v545, %v617
  %v622 = fadd contract <16 x float> %v546, %v618
  %v623 = fadd contract <16 x float> %v547, %v619
  %v624 = fadd contract <16 x float> %v548, %v620
  %v625 = fsub contract <16 x float> %v613, %v621
  %v626 = fsub contract <16 x float> %v614, %v622
  %v627 = fsub contract <16 x float> %v615, %v623
  %v628 = fsub contract <16 x float> %v616, %v624
  %v629 = fadd contract <16 x float> %v541, %v625
  %v630 = fadd contract <16 x float> %v542, %v626
  %v631 = fadd contract <16 x float> %v543, %v627
  %v632 = fadd contract <16 x float> %v544, %v628
  %v633 = fsub contract <16 x float> %v629, %v541
  %v634 = fsub contract <16 x float> %v630, %v542
  %v635 = fsub contract <16 x float> %v631, %v543
  %v636 = fsub contract <16 x float> %v632, %v544
  %v637 = fsub contract <16 x float> %v633, %v625
  %v638 = fsub contract <16 x float> %v634, %v626
  %v639 = fsub contract <16 x float> %v635, %v627
  %v640 = fsub contract <16 x float> %v636, %v628
  %v641 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v629)
  %v642 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v630)
  %v643 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v631)
  %v644 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v632)
  %v645 = fcmp olt <16 x float> %v641, splat (float 0x7FF0000000000000)
  %v646 = fcmp olt <16 x float> %v642, splat (float 0x7FF0000000000000)
  %v647 = fcmp olt <16 x float> %v643, splat (float 0x7FF0000000000000)
  %v648 = fcmp olt <16 x float> %v644, splat (float 0x7FF0000000000000)
  %v649 = select <16 x i1> %v645, <16 x float> %v637, <16 x float> splat (float 0x0000000000000000)
  %v650 = select <16 x i1> %v646, <16 x float> %v638, <16 x float> splat (float 0x0000000000000000)
  %v651 = select <16 x i1> %v647, <16 x float> %v639, <16 x float> splat (float 0x0000000000000000)
  %v652 = select <16 x i1> %v648, <16 x float> %v640, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head163, !llvm.loop !3
interval_end165:
  %v653 = add nsw i64 %v171, 1
  br label %interval_head161, !llvm.loop !4
columns_done166:
  %v654 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v172)
  %v655 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v173)
  %v656 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v174)
  %v657 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v175)
  %v658 = fcmp olt <16 x float> %v654, splat (float 0x41C0000000000000)
  %v659 = fcmp olt <16 x float> %v655, splat (float 0x41C0000000000000)
  %v660 = fcmp olt <16 x float> %v656, splat (float 0x41C0000000000000)
  %v661 = fcmp olt <16 x float> %v657, splat (float 0x41C0000000000000)
  %v662 = select <16 x i1> %v658, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v663 = select <16 x i1> %v659, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v664 = select <16 x i1> %v660, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v665 = select <16 x i1> %v661, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v666 = fmul contract <16 x float> %v662, %v172
  %v667 = fmul contract <16 x float> %v663, %v173
  %v668 = fmul contract <16 x float> %v664, %v174
  %v669 = fmul contract <16 x float> %v665, %v175
  %v670 = fneg <16 x float> %v666
  %v671 = fneg <16 x float> %v667
  %v672 = fneg <16 x float> %v668
  %v673 = fneg <16 x float> %v669
  %v674 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v172, <16 x float> %v662, <16 x float> %v670)
  %v675 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v173, <16 x float> %v663, <16 x float> %v671)
  %v676 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v174, <16 x float> %v664, <16 x float> %v672)
  %v677 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v175, <16 x float> %v665, <16 x float> %v673)
  %v678 = fmul contract <16 x float> splat (float 0x3FE62E4300000000), %v674
  %v679 = fmul contract <16 x float> splat (float 0x3FE62E4300000000), %v675
  %v680 = fmul contract <16 x float> splat (float 0x3FE62E4300000000), %v676
  %v681 = fmul contract <16 x float> splat (float 0x3FE62E4300000000), %v677
  %v682 = fcmp olt <16 x float> %v176, splat (float 0x3810000000000000)
  %v683 = fmul <16 x float> %v176, splat (float 0x4170000000000000)
  %v684 = select <16 x i1> %v682, <16 x float> %v683, <16 x float> %v176
  %v685 = select <16 x i1> %v682, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v686 = bitcast <16 x float> %v684 to <16 x i32>
  %v687 = add <16 x i32> %v686, splat (i32 4913933)
  %v688 = lshr <16 x i32> %v687, splat (i32 23)
  %v689 = or <16 x i32> %v688, splat (i32 1258291200)
  %v690 = bitcast <16 x i32> %v689 to <16 x float>
  %v691 = and <16 x i32> %v687, splat (i32 8388607)
  %v692 = fsub <16 x float> %v690, %v685
  %v693 = add <16 x i32> %v691, splat (i32 1060439283)
  %v694 = bitcast <16 x i32> %v693 to <16 x float>
  %v695 = fsub <16 x float> %v694, splat (float 0x3FF0000000000000)
  %v696 = fadd <16 x float> %v695, splat (float 0x4000000000000000)
  %v697 = fdiv <16 x float> %v695, %v696
  %v698 = fmul <16 x float> %v697, %v697
  %v699 = fmul <16 x float> %v695, splat (float 0x3FE0000000000000)
  %v700 = fmul <16 x float> %v699, %v695
  %v701 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v698, <16 x float> splat (float 0x3FD995ED20000000))
  %v702 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v701, <16 x float> %v698, <16 x float> splat (float 0x3FE55557A0000000))
  %v703 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v698, <16 x float> %v702, <16 x float> %v700)
  %v704 = fmul <16 x float> %v692, splat (float 0x3EB7F7D1C0000000)
  %v705 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v697, <16 x float> %v703, <16 x float> %v704)
  %v706 = fsub <16 x float> %v700, %v705
  %v707 = fsub <16 x float> %v695, %v706
  %v708 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v692, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v707)
  %v709 = fcmp oeq <16 x float> %v176, splat (float 0x0000000000000000)
  %v710 = select <16 x i1> %v709, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v711 = fcmp ogt <16 x float> %v176, splat (float 0x0000000000000000)
  %v712 = select <16 x i1> %v711, <16 x float> %v708, <16 x float> %v710
  %v713 = fcmp olt <16 x float> %v176, splat (float 0x7FF0000000000000)
  %v714 = select <16 x i1> %v713, <16 x float> %v712, <16 x float> %v176
  %v715 = fcmp olt <16 x float> %v177, splat (float 0x3810000000000000)
  %v716 = fmul <16 x float> %v177, splat (float 0x4170000000000000)
  %v717 = select <16 x i1> %v715, <16 x float> %v716, <16 x float> %v177
  %v718 = select <16 x i1> %v715, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v719 = bitcast <16 x float> %v717 to <16 x i32>
  %v720 = add <16 x i32> %v719, splat (i32 4913933)
  %v721 = lshr <16 x i32> %v720, splat (i32 23)
  %v722 = or <16 x i32> %v721, splat (i32 1258291200)
  %v723 = bitcast <16 x i32> %v722 to <16 x float>
  %v724 = and <16 x i32> %v720, splat (i32 8388607)
  %v725 = fsub <16 x float> %v723, %v718
  %v726 = add <16 x i32> %v724, splat (i32 1060439283)
  %v727 = bitcast <16 x i32> %v726 to <16 x float>
  %v728 = fsub <16 x float> %v727, splat (float 0x3FF0000000000000)
  %v729 = fadd <16 x float> %v728, splat (float 0x4000000000000000)
  %v730 = fdiv <16 x float> %v728, %v729
  %v731 = fmul <16 x float> %v730, %v730
  %v732 = fmul <16 x float> %v728, splat (float 0x3FE0000000000000)
  %v733 = fmul <16 x float> %v732, %v728
  %v734 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v731, <16 x float> splat (float 0x3FD995ED20000000))
  %v735 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v734, <16 x float> %v731, <16 x float> splat (float 0x3FE55557A0000000))
  %v736 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v731, <16 x float> %v735, <16 x float> %v733)
  %v737 = fmul <16 x float> %v725, splat (float 0x3EB7F7D1C0000000)
  %v738 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v730, <16 x float> %v736, <16 x float> %v737)
  %v739 = fsub <16 x float> %v733, %v738
  %v740 = fsub <16 x float> %v728, %v739
  %v741 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v725, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v740)
  %v742 = fcmp oeq <16 x float> %v177, splat (float 0x0000000000000000)
  %v743 = select <16 x i1> %v742, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v744 = fcmp ogt <16 x float> %v177, splat (float 0x0000000000000000)
  %v745 = select <16 x i1> %v744, <16 x float> %v741, <16 x float> %v743
  %v746 = fcmp olt <16 x float> %v177, splat (float 0x7FF0000000000000)
  %v747 = select <16 x i1> %v746, <16 x float> %v745, <16 x float> %v177
  %v748 = fcmp olt <16 x float> %v178, splat (float 0x3810000000000000)
  %v749 = fmul <16 x float> %v178, splat (float 0x4170000000000000)
  %v750 = select <16 x i1> %v748, <16 x float> %v749, <16 x float> %v178
  %v751 = select <16 x i1> %v748, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v752 = bitcast <16 x float> %v750 to <16 x i32>
  %v753 = add <16 x i32> %v752, splat (i32 4913933)
  %v754 = lshr <16 x i32> %v753, splat (i32 23)
  %v755 = or <16 x i32> %v754, splat (i32 1258291200)
  %v756 = bitcast <16 x i32> %v755 to <16 x float>
  %v757 = and <16 x i32> %v753, splat (i32 8388607)
  %v758 = fsub <16 x float> %v756, %v751
  %v759 = add <16 x i32> %v757, splat (i32 1060439283)
  %v760 = bitcast <16 x i32> %v759 to <16 x float>
  %v761 = fsub <16 x float> %v760, splat (float 0x3FF0000000000000)
  %v762 = fadd <16 x float> %v761, splat (float 0x4000000000000000)
  %v763 = fdiv <16 x float> %v761, %v762
  %v764 = fmul <16 x float> %v763, %v763
  %v765 = fmul <16 x float> %v761, splat (float 0x3FE0000000000000)
  %v766 = fmul <16 x float> %v765, %v761
  %v767 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v764, <16 x float> splat (float 0x3FD995ED20000000))
  %v768 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v767, <16 x float> %v764, <16 x float> splat (float 0x3FE55557A0000000))
  %v769 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v764, <16 x float> %v768, <16 x float> %v766)
  %v770 = fmul <16 x float> %v758, splat (float 0x3EB7F7D1C0000000)
  %v771 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v763, <16 x float> %v769, <16 x float> %v770)
  %v772 = fsub <16 x float> %v766, %v771
  %v773 = fsub <16 x float> %v761, %v772
  %v774 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v758, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v773)
  %v775 = fcmp oeq <16 x float> %v178, splat (float 0x0000000000000000)
  %v776 = select <16 x i1> %v775, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v777 = fcmp ogt <16 x float> %v178, splat (float 0x0000000000000000)
  %v778 = select <16 x i1> %v777, <16 x float> %v774, <16 x float> %v776
  %v779 = fcmp olt <16 x float> %v178, splat (float 0x7FF0000000000000)
  %v780 = select <16 x i1> %v779, <16 x float> %v778, <16 x float> %v178
  %v781 = fcmp olt <16 x float> %v179, splat (float 0x3810000000000000)
  %v782 = fmul <16 x float> %v179, splat (float 0x4170000000000000)
  %v783 = select <16 x i1> %v781, <16 x float> %v782, <16 x float> %v179
  %v784 = select <16 x i1> %v781, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v785 = bitcast <16 x float> %v783 to <16 x i32>
  %v786 = add <16 x i32> %v785, splat (i32 4913933)
  %v787 = lshr <16 x i32> %v786, splat (i32 23)
  %v788 = or <16 x i32> %v787, splat (i32 1258291200)
  %v789 = bitcast <16 x i32> %v788 to <16 x float>
  %v790 = and <16 x i32> %v786, splat (i32 8388607)
  %v791 = fsub <16 x float> %v789, %v784
  %v792 = add <16 x i32> %v790, splat (i32 1060439283)
  %v793 = bitcast <16 x i32> %v792 to <16 x float>
  %v794 = fsub <16 x float> %v793, splat (float 0x3FF0000000000000)
  %v795 = fadd <16 x float> %v794, splat (float 0x4000000000000000)
  %v796 = fdiv <16 x float> %v794, %v795
  %v797 = fmul <16 x float> %v796, %v796
  %v798 = fmul <16 x float> %v794, splat (float 0x3FE0000000000000)
  %v799 = fmul <16 x float> %v798, %v794
  %v800 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v797, <16 x float> splat (float 0x3FD995ED20000000))
  %v801 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v800, <16 x float> %v797, <16 x float> splat (float 0x3FE55557A0000000))
  %v802 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v797, <16 x float> %v801, <16 x float> %v799)
  %v803 = fmul <16 x float> %v791, splat (float 0x3EB7F7D1C0000000)
  %v804 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v796, <16 x float> %v802, <16 x float> %v803)
  %v805 = fsub <16 x float> %v799, %v804
  %v806 = fsub <16 x float> %v794, %v805
  %v807 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v791, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v806)
  %v808 = fcmp oeq <16 x float> %v179, splat (float 0x0000000000000000)
  %v809 = select <16 x i1> %v808, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v810 = fcmp ogt <16 x float> %v179, splat (float 0x0000000000000000)
  %v811 = select <16 x i1> %v810, <16 x float> %v807, <16 x float> %v809
  %v812 = fcmp olt <16 x float> %v179, splat (float 0x7FF0000000000000)
  %v813 = select <16 x i1> %v812, <16 x float> %v811, <16 x float> %v179
  %v814 = fsub contract <16 x float> %v714, %v678
  %v815 = fsub contract <16 x float> %v747, %v679
  %v816 = fsub contract <16 x float> %v780, %v680
  %v817 = fsub contract <16 x float> %v813, %v681
  %v818 = fadd contract <16 x float> %v172, %v814
  %v819 = fadd contract <16 x float> %v173, %v815
  %v820 = fadd contract <16 x float> %v174, %v816
  %v821 = fadd contract <16 x float> %v175, %v817
  %v822 = getelementptr i8, ptr %scratch, i64 33536
  %v823 = getelementptr i8, ptr %v822, i64 64
  %v824 = getelementptr i8, ptr %v822, i64 128
  %v825 = getelementptr i8, ptr %v822, i64 192
  store <16 x float> %v818, ptr %v822, align 64
  store <16 x float> %v819, ptr %v823, align 64
  store <16 x float> %v820, ptr %v824, align 64
  store <16 x float> %v821, ptr %v825, align 64
  %v826 = add nsw i64 %v63, 64
  %v827 = icmp sle i64 %v826, %v59
  %v828 = icmp eq i64 %v9, 4
  %v829 = and i1 %v827, %v828
  br i1 %v829, label %whole_tile830, label %part831
whole_tile830:
  %v833 = mul nsw i64 %v63, 4
  %v834 = getelementptr i8, ptr %v40, i64 %v833
  %v835 = getelementptr i8, ptr %scratch, i64 33536
  %v836 = load <16 x float>, ptr %v835, align 64
  store <16 x float> %v836, ptr %v834, align 1
  %v837 = getelementptr i8, ptr %scratch, i64 33600
  %v838 = load <16 x float>, ptr %v837, align 64
  %v839 = getelementptr i8, ptr %v834, i64 64
  store <16 x float> %v838, ptr %v839, align 1
  %v840 = getelementptr i8, ptr %scratch, i64 33664
  %v841 = load <16 x float>, ptr %v840, align 64
  %v842 = getelementptr i8, ptr %v834, i64 128
  store <16 x float> %v841, ptr %v842, align 1
  %v843 = getelementptr i8, ptr %scratch, i64 33728
  %v844 = load <16 x float>, ptr %v843, align 64
  %v845 = getelementptr i8, ptr %v834, i64 192
  store <16 x float> %v844, ptr %v845, align 1
  br label %moved832
part831:
  %v846 = sub nsw i64 %v59, %v63
  %v847 = icmp slt i64 64, %v846
  %v848 = select i1 %v847, i64 64, i64 %v846
  br label %scatter_head849
scatter_head849:
  %v852 = phi i64 [ 0, %part831 ], [ %v860, %scatter850 ]
  %v853 = icmp slt i64 %v852, %v848
  br i1 %v853, label %scatter850, label %scatter_done851
scatter850:
  %v854 = add nsw i64 %v63, %v852
  %v855 = mul nsw i64 %v854, %v9
  %v856 = getelementptr i8, ptr %v40, i64 %v855
  %v857 = getelementptr i8, ptr %scratch, i64 33536
  %v858 = getelementptr float, ptr %v857, i64 %v852
  %v859 = load float, ptr %v858
  store float %v859, ptr %v856, align 1
  %v860 = add nsw i64 %v852, 1
  br label %scatter_head849, !llvm.loop !5
scatter_done851:
  br label %moved832
moved832:
  %v861 = add nsw i64 %v63, 64
  br label %rows_head60, !llvm.loop !6
rows_done62:
  br label %take27
done29:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
