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
  %v49 = fneg float 0x47EFFFFFE0000000
  %v50 = insertelement <16 x float> poison, float %v49, i64 0
  %v51 = shufflevector <16 x float> %v50, <16 x float> poison, <16 x i32> zeroinitializer
  %v52 = load i64, ptr %v36, align 8, !invariant.load !0
  %v53 = getelementptr i64, ptr %v36, i64 1
  %v54 = load i64, ptr %v53, align 8, !invariant.load !0
  br label %rows_head55
rows_head55:
  %v58 = phi i64 [ %v52, %work28 ], [ %v711, %moved679 ]
  %v59 = icmp slt i64 %v58, %v54
  br i1 %v59, label %rows56, label %rows_done57
rows56:
  %v60 = add nsw i64 %v54, -1
  %v61 = add nsw i64 %v58, 64
  %v62 = icmp sle i64 %v61, %v54
  %v63 = icmp eq i64 %v15, 12
  %v64 = and i1 %v62, %v63
  br i1 %v64, label %whole_tile65, label %part66
whole_tile65:
  %v68 = mul nsw i64 %v58, 12
  %v69 = getelementptr i8, ptr %v44, i64 %v68
  %v70 = getelementptr i8, ptr %v69, i64 3072
  call void @llvm.prefetch.p0(ptr %v70, i32 0, i32 3, i32 1)
  %v71 = getelementptr i8, ptr %v69, i64 3136
  call void @llvm.prefetch.p0(ptr %v71, i32 0, i32 3, i32 1)
  %v72 = getelementptr i8, ptr %v69, i64 3200
  call void @llvm.prefetch.p0(ptr %v72, i32 0, i32 3, i32 1)
  %v73 = getelementptr i8, ptr %v69, i64 3264
  call void @llvm.prefetch.p0(ptr %v73, i32 0, i32 3, i32 1)
  %v74 = getelementptr i8, ptr %v69, i64 3328
  call void @llvm.prefetch.p0(ptr %v74, i32 0, i32 3, i32 1)
  %v75 = getelementptr i8, ptr %v69, i64 3392
  call void @llvm.prefetch.p0(ptr %v75, i32 0, i32 3, i32 1)
  %v76 = getelementptr i8, ptr %v69, i64 3456
  call void @llvm.prefetch.p0(ptr %v76, i32 0, i32 3, i32 1)
  %v77 = getelementptr i8, ptr %v69, i64 3520
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v69, i64 3584
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = getelementptr i8, ptr %v69, i64 3648
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = getelementptr i8, ptr %v69, i64 3712
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 3, i32 1)
  %v81 = getelementptr i8, ptr %v69, i64 3776
  call void @llvm.prefetch.p0(ptr %v81, i32 0, i32 3, i32 1)
  %v82 = load <48 x float>, ptr %v69, align 1, !invariant.load !0
  %v83 = shufflevector <48 x float> %v82, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v83, ptr %scratch, align 4
  %v84 = shufflevector <48 x float> %v82, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v85 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v84, ptr %v85, align 4
  %v86 = shufflevector <48 x float> %v82, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v87 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v86, ptr %v87, align 4
  %v88 = getelementptr i8, ptr %v69, i64 192
  %v89 = load <48 x float>, ptr %v88, align 1, !invariant.load !0
  %v90 = shufflevector <48 x float> %v89, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v91 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v90, ptr %v91, align 4
  %v92 = shufflevector <48 x float> %v89, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v93 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v92, ptr %v93, align 4
  %v94 = shufflevector <48 x float> %v89, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v95 = getelementptr i8, ptr %scratch, i64 576
  store <16 x float> %v94, ptr %v95, align 4
  %v96 = getelementptr i8, ptr %v69, i64 384
  %v97 = load <48 x float>, ptr %v96, align 1, !invariant.load !0
  %v98 = shufflevector <48 x float> %v97, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v99 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v98, ptr %v99, align 4
  %v100 = shufflevector <48 x float> %v97, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v101 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v100, ptr %v101, align 4
  %v102 = shufflevector <48 x float> %v97, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v103 = getelementptr i8, ptr %scratch, i64 640
  store <16 x float> %v102, ptr %v103, align 4
  %v104 = getelementptr i8, ptr %v69, i64 576
  %v105 = load <48 x float>, ptr %v104, align 1, !invariant.load !0
  %v106 = shufflevector <48 x float> %v105, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v107 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v106, ptr %v107, align 4
  %v108 = shufflevector <48 x float> %v105, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v109 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v108, ptr %v109, align 4
  %v110 = shufflevector <48 x float> %v105, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v111 = getelementptr i8, ptr %scratch, i64 704
  store <16 x float> %v110, ptr %v111, align 4
  br label %moved67
part66:
  br label %gather_head112
gather_head112:
  %v115 = phi i64 [ 0, %part66 ], [ %v132, %gather113 ]
  %v116 = icmp slt i64 %v115, 64
  br i1 %v116, label %gather113, label %gather_done114
gather113:
  %v117 = add nsw i64 %v58, %v115
  %v118 = icmp slt i64 %v117, %v60
  %v119 = select i1 %v118, i64 %v117, i64 %v60
  %v120 = mul nsw i64 %v119, %v15
  %v121 = getelementptr i8, ptr %v44, i64 %v120
  %v122 = load float, ptr %v121, align 1, !invariant.load !0
  %v123 = getelementptr float, ptr %scratch, i64 %v115
  store float %v122, ptr %v123
  %v124 = getelementptr i8, ptr %v121, i64 4
  %v125 = load float, ptr %v124, align 1, !invariant.load !0
  %v126 = getelementptr i8, ptr %scratch, i64 256
  %v127 = getelementptr float, ptr %v126, i64 %v115
  store float %v125, ptr %v127
  %v128 = getelementptr i8, ptr %v121, i64 8
  %v129 = load float, ptr %v128, align 1, !invariant.load !0
  %v130 = getelementptr i8, ptr %scratch, i64 512
  %v131 = getelementptr float, ptr %v130, i64 %v115
  store float %v129, ptr %v131
  %v132 = add nsw i64 %v115, 1
  br label %gather_head112
gather_done114:
  br label %moved67
moved67:
  %v133 = getelementptr i8, ptr %scratch, i64 64
  %v134 = getelementptr i8, ptr %scratch, i64 128
  %v135 = getelementptr i8, ptr %scratch, i64 192
  %v136 = load <16 x float>, ptr %scratch, align 64
  %v137 = load <16 x float>, ptr %v133, align 64
  %v138 = load <16 x float>, ptr %v134, align 64
  %v139 = load <16 x float>, ptr %v135, align 64
  %v140 = getelementptr i8, ptr %scratch, i64 256
  %v141 = getelementptr i8, ptr %v140, i64 64
  %v142 = getelementptr i8, ptr %v140, i64 128
  %v143 = getelementptr i8, ptr %v140, i64 192
  %v144 = load <16 x float>, ptr %v140, align 64
  %v145 = load <16 x float>, ptr %v141, align 64
  %v146 = load <16 x float>, ptr %v142, align 64
  %v147 = load <16 x float>, ptr %v143, align 64
  %v148 = getelementptr i8, ptr %scratch, i64 512
  %v149 = getelementptr i8, ptr %v148, i64 64
  %v150 = getelementptr i8, ptr %v148, i64 128
  %v151 = getelementptr i8, ptr %v148, i64 192
  %v152 = load <16 x float>, ptr %v148, align 64
  %v153 = load <16 x float>, ptr %v149, align 64
  %v154 = load <16 x float>, ptr %v150, align 64
  %v155 = load <16 x float>, ptr %v151, align 64
  %v162 = getelementptr i64, ptr %v36, i64 2
  %v163 = load i64, ptr %v162, align 8, !invariant.load !0
  %v164 = getelementptr i64, ptr %v36, i64 3
  %v165 = load i64, ptr %v164, align 8, !invariant.load !0
  br label %interval_head156
interval_head156:
  %v166 = phi i64 [ %v163, %moved67 ], [ %v532, %interval_end160 ]
  %v167 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v186, %interval_end160 ]
  %v168 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v187, %interval_end160 ]
  %v169 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v188, %interval_end160 ]
  %v170 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v189, %interval_end160 ]
  %v171 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v190, %interval_end160 ]
  %v172 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v191, %interval_end160 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v192, %interval_end160 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v193, %interval_end160 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v194, %interval_end160 ]
  %v176 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v195, %interval_end160 ]
  %v177 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v196, %interval_end160 ]
  %v178 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v197, %interval_end160 ]
  %v179 = icmp slt i64 %v166, %v165
  br i1 %v179, label %interval157, label %columns_done161
interval157:
  %v180 = mul nsw i64 %v166, 16
  %v181 = getelementptr i8, ptr %v24, i64 %v180
  %v182 = load i64, ptr %v181, align 8, !invariant.load !0
  %v183 = getelementptr i64, ptr %v181, i64 1
  %v184 = load i64, ptr %v183, align 8, !invariant.load !0
  br label %chunk_head158
chunk_head158:
  %v185 = phi i64 [ %v182, %interval157 ], [ %v202, %column_done279 ]
  %v186 = phi <16 x float> [ %v167, %interval157 ], [ %v365, %column_done279 ]
  %v187 = phi <16 x float> [ %v168, %interval157 ], [ %v367, %column_done279 ]
  %v188 = phi <16 x float> [ %v169, %interval157 ], [ %v369, %column_done279 ]
  %v189 = phi <16 x float> [ %v170, %interval157 ], [ %v371, %column_done279 ]
  %v190 = phi <16 x float> [ %v171, %interval157 ], [ %v508, %column_done279 ]
  %v191 = phi <16 x float> [ %v172, %interval157 ], [ %v509, %column_done279 ]
  %v192 = phi <16 x float> [ %v173, %interval157 ], [ %v510, %column_done279 ]
  %v193 = phi <16 x float> [ %v174, %interval157 ], [ %v511, %column_done279 ]
  %v194 = phi <16 x float> [ %v175, %interval157 ], [ %v528, %column_done279 ]
  %v195 = phi <16 x float> [ %v176, %interval157 ], [ %v529, %column_done279 ]
  %v196 = phi <16 x float> [ %v177, %interval157 ], [ %v530, %column_done279 ]
  %v197 = phi <16 x float> [ %v178, %interval157 ], [ %v531, %column_done279 ]
  %v198 = icmp slt i64 %v185, %v184
  %v199 = load volatile i64, ptr %v26, align 8
  %v200 = icmp eq i64 %v199, 0
  %v201 = and i1 %v198, %v200
  br i1 %v201, label %chunk159, label %interval_end160
chunk159:
  %v202 = add nsw i64 %v185, 128
  %v203 = icmp slt i64 %v202, %v184
  %v204 = select i1 %v203, i64 %v202, i64 %v184
  br label %column205
column205:
  %v207 = phi i64 [ %v185, %chunk159 ], [ %v276, %column205 ]
  %v208 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk159 ], [ %v269, %column205 ]
  %v209 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk159 ], [ %v271, %column205 ]
  %v210 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk159 ], [ %v273, %column205 ]
  %v211 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk159 ], [ %v275, %column205 ]
  %v212 = mul nsw i64 %v207, %v21
  %v213 = getelementptr i8, ptr %v48, i64 %v212
  %v214 = load float, ptr %v213, align 1, !invariant.load !0
  %v215 = insertelement <16 x float> poison, float %v214, i64 0
  %v216 = shufflevector <16 x float> %v215, <16 x float> poison, <16 x i32> zeroinitializer
  %v217 = fsub contract <16 x float> %v136, %v216
  %v218 = fsub contract <16 x float> %v137, %v216
  %v219 = fsub contract <16 x float> %v138, %v216
  %v220 = fsub contract <16 x float> %v139, %v216
  %v221 = fmul contract <16 x float> %v217, %v217
  %v222 = fmul contract <16 x float> %v218, %v218
  %v223 = fmul contract <16 x float> %v219, %v219
  %v224 = fmul contract <16 x float> %v220, %v220
  %v225 = fadd contract <16 x float> splat (float 0x8000000000000000), %v221
  %v226 = fadd contract <16 x float> splat (float 0x8000000000000000), %v222
  %v227 = fadd contract <16 x float> splat (float 0x8000000000000000), %v223
  %v228 = fadd contract <16 x float> splat (float 0x8000000000000000), %v224
  %v229 = getelementptr i8, ptr %v213, i64 4
  %v230 = load float, ptr %v229, align 1, !invariant.load !0
  %v231 = insertelement <16 x float> poison, float %v230, i64 0
  %v232 = shufflevector <16 x float> %v231, <16 x float> poison, <16 x i32> zeroinitializer
  %v233 = fsub contract <16 x float> %v144, %v232
  %v234 = fsub contract <16 x float> %v145, %v232
  %v235 = fsub contract <16 x float> %v146, %v232
  %v236 = fsub contract <16 x float> %v147, %v232
  %v237 = fmul contract <16 x float> %v233, %v233
  %v238 = fmul contract <16 x float> %v234, %v234
  %v239 = fmul contract <16 x float> %v235, %v235
  %v240 = fmul contract <16 x float> %v236, %v236
  %v241 = fadd contract <16 x float> %v225, %v237
  %v242 = fadd contract <16 x float> %v226, %v238
  %v243 = fadd contract <16 x float> %v227, %v239
  %v244 = fadd contract <16 x float> %v228, %v240
  %v245 = getelementptr i8, ptr %v213, i64 8
  %v246 = load float, ptr %v245, align 1, !invariant.load !0
  %v247 = insertelement <16 x float> poison, float %v246, i64 0
  %v248 = shufflevector <16 x float> %v247, <16 x float> poison, <16 x i32> zeroinitializer
  %v249 = fsub contract <16 x float> %v152, %v248
  %v250 = fsub contract <16 x float> %v153, %v248
  %v251 = fsub contract <16 x float> %v154, %v248
  %v252 = fsub contract <16 x float> %v155, %v248
  %v253 = fmul contract <16 x float> %v249, %v249
  %v254 = fmul contract <16 x float> %v250, %v250
  %v255 = fmul contract <16 x float> %v251, %v251
  %v256 = fmul contract <16 x float> %v252, %v252
  %v257 = fadd contract <16 x float> %v241, %v253
  %v258 = fadd contract <16 x float> %v242, %v254
  %v259 = fadd contract <16 x float> %v243, %v255
  %v260 = fadd contract <16 x float> %v244, %v256
  %v261 = sub nsw i64 %v207, %v185
  %v262 = getelementptr i8, ptr %scratch, i64 768
  %v263 = mul nsw i64 %v261, 256
  %v264 = getelementptr i8, ptr %v262, i64 %v263
  %v265 = getelementptr i8, ptr %v264, i64 64
  %v266 = getelementptr i8, ptr %v264, i64 128
  %v267 = getelementptr i8, ptr %v264, i64 192
  store <16 x float> %v257, ptr %v264, align 64
  store <16 x float> %v258, ptr %v265, align 64
  store <16 x float> %v259, ptr %v266, align 64
  store <16 x float> %v260, ptr %v267, align 64
  %v268 = fcmp ogt <16 x float> %v257, %v208
  %v269 = select <16 x i1> %v268, <16 x float> %v257, <16 x float> %v208
  %v270 = fcmp ogt <16 x float> %v258, %v209
  %v271 = select <16 x i1> %v270, <16 x float> %v258, <16 x float> %v209
  %v272 = fcmp ogt <16 x float> %v259, %v210
  %v273 = select <16 x i1> %v272, <16 x float> %v259, <16 x float> %v210
  %v274 = fcmp ogt <16 x float> %v260, %v211
  %v275 = select <16 x i1> %v274, <16 x float> %v260, <16 x float> %v211
  %v276 = add nsw i64 %v207, 1
  %v277 = icmp slt i64 %v276, %v204
  br i1 %v277, label %column205, label %column_done206
column_done206:
  br label %column278
column278:
  %v280 = phi i64 [ %v185, %column_done206 ], [ %v362, %column278 ]
  %v281 = phi <16 x float> [ %v269, %column_done206 ], [ %v281, %column278 ]
  %v282 = phi <16 x float> [ %v271, %column_done206 ], [ %v282, %column278 ]
  %v283 = phi <16 x float> [ %v273, %column_done206 ], [ %v283, %column278 ]
  %v284 = phi <16 x float> [ %v275, %column_done206 ], [ %v284, %column278 ]
  %v285 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done206 ], [ %v358, %column278 ]
  %v286 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done206 ], [ %v359, %column278 ]
  %v287 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done206 ], [ %v360, %column278 ]
  %v288 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done206 ], [ %v361, %column278 ]
  %v289 = mul nsw i64 %v280, %v21
  %v290 = getelementptr i8, ptr %v48, i64 %v289
  %v291 = sub nsw i64 %v280, %v185
  %v292 = getelementptr i8, ptr %scratch, i64 768
  %v293 = mul nsw i64 %v291, 256
  %v294 = getelementptr i8, ptr %v292, i64 %v293
  %v295 = getelementptr i8, ptr %v294, i64 64
  %v296 = getelementptr i8, ptr %v294, i64 128
  %v297 = getelementptr i8, ptr %v294, i64 192
  %v298 = load <16 x float>, ptr %v294, align 64
  %v299 = load <16 x float>, ptr %v295, align 64
  %v300 = load <16 x float>, ptr %v296, align 64
  %v301 = load <16 x float>, ptr %v297, align 64
  %v302 = fcmp olt <16 x float> %v281, splat (float 0x47EFFFFFE0000000)
  %v303 = select <16 x i1> %v302, <16 x float> %v281, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v304 = fcmp olt <16 x float> %v282, splat (float 0x47EFFFFFE0000000)
  %v305 = select <16 x i1> %v304, <16 x float> %v282, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v306 = fcmp olt <16 x float> %v283, splat (float 0x47EFFFFFE0000000)
  %v307 = select <16 x i1> %v306, <16 x float> %v283, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v308 = fcmp olt <16 x float> %v284, splat (float 0x47EFFFFFE0000000)
  %v309 = select <16 x i1> %v308, <16 x float> %v284, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v310 = fcmp ogt <16 x float> %v303, %v51
  %v311 = select <16 x i1> %v310, <16 x float> %v303, <16 x float> %v51
  %v312 = fcmp ogt <16 x float> %v305, %v51
  %v313 = select <16 x i1> %v312, <16 x float> %v305, <16 x float> %v51
  %v314 = fcmp ogt <16 x float> %v307, %v51
  %v315 = select <16 x i1> %v314, <16 x float> %v307, <16 x float> %v51
  %v316 = fcmp ogt <16 x float> %v309, %v51
  %v317 = select <16 x i1> %v316, <16 x float> %v309, <16 x float> %v51
  %v318 = fsub contract <16 x float> %v298, %v311
  %v319 = fsub contract <16 x float> %v299, %v313
  %v320 = fsub contract <16 x float> %v300, %v315
  %v321 = fsub contract <16 x float> %v301, %v317
  %v322 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v318
  %v323 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v319
  %v324 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v320
  %v325 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v321
  %v326 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v322, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v327 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v326, <16 x float> splat (float 0x3F83CEC460000000))
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v327, <16 x float> %v326, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v329 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v326, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v326, <16 x float> splat (float 0x3FE62E4240000000))
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v326, <16 x float> splat (float 0x3FF0000000000000))
  %v332 = fsub <16 x float> %v322, %v326
  %v333 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v331, <16 x float> %v332, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v334 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v323, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v335 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v334, <16 x float> splat (float 0x3F83CEC460000000))
  %v336 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v335, <16 x float> %v334, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v334, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v338 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v334, <16 x float> splat (float 0x3FE62E4240000000))
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v338, <16 x float> %v334, <16 x float> splat (float 0x3FF0000000000000))
  %v340 = fsub <16 x float> %v323, %v334
  %v341 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v339, <16 x float> %v340, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v342 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v324, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v342, <16 x float> splat (float 0x3F83CEC460000000))
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v343, <16 x float> %v342, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v342, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v346 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v342, <16 x float> splat (float 0x3FE62E4240000000))
  %v347 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v346, <16 x float> %v342, <16 x float> splat (float 0x3FF0000000000000))
  %v348 = fsub <16 x float> %v324, %v342
  %v349 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v347, <16 x float> %v348, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v350 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v325, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v350, <16 x float> splat (float 0x3F83CEC460000000))
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v351, <16 x float> %v350, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v353 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v350, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v354 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v350, <16 x float> splat (float 0x3FE62E4240000000))
  %v355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v354, <16 x float> %v350, <16 x float> splat (float 0x3FF0000000000000))
  %v356 = fsub <16 x float> %v325, %v350
  %v357 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v355, <16 x float> %v356, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v358 = fadd contract <16 x float> %v285, %v333
  %v359 = fadd contract <16 x float> %v286, %v341
  %v360 = fadd contract <16 x float> %v287, %v349
  %v361 = fadd contract <16 x float> %v288, %v357
  %v362 = add nsw i64 %v280, 1
  %v363 = icmp slt i64 %v362, %v204
  br i1 %v363, label %column278, label %column_done279
column_done279:
  %v364 = fcmp ogt <16 x float> %v281, %v186
  %v365 = select <16 x i1> %v364, <16 x float> %v281, <16 x float> %v186
  %v366 = fcmp ogt <16 x float> %v282, %v187
  %v367 = select <16 x i1> %v366, <16 x float> %v282, <16 x float> %v187
  %v368 = fcmp ogt <16 x float> %v283, %v188
  %v369 = select <16 x i1> %v368, <16 x float> %v283, <16 x float> %v188
  %v370 = fcmp ogt <16 x float> %v284, %v189
  %v371 = select <16 x i1> %v370, <16 x float> %v284, <16 x float> %v189
  %v372 = fcmp oeq <16 x float> %v186, %v365
  %v373 = fcmp oeq <16 x float> %v187, %v367
  %v374 = fcmp oeq <16 x float> %v188, %v369
  %v375 = fcmp oeq <16 x float> %v189, %v371
  %v376 = fcmp olt <16 x float> %v365, splat (float 0x47EFFFFFE0000000)
  %v377 = select <16 x i1> %v376, <16 x float> %v365, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v378 = fcmp olt <16 x float> %v367, splat (float 0x47EFFFFFE0000000)
  %v379 = select <16 x i1> %v378, <16 x float> %v367, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v380 = fcmp olt <16 x float> %v369, splat (float 0x47EFFFFFE0000000)
  %v381 = select <16 x i1> %v380, <16 x float> %v369, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v382 = fcmp olt <16 x float> %v371, splat (float 0x47EFFFFFE0000000)
  %v383 = select <16 x i1> %v382, <16 x float> %v371, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v384 = fcmp ogt <16 x float> %v377, %v51
  %v385 = select <16 x i1> %v384, <16 x float> %v377, <16 x float> %v51
  %v386 = fcmp ogt <16 x float> %v379, %v51
  %v387 = select <16 x i1> %v386, <16 x float> %v379, <16 x float> %v51
  %v388 = fcmp ogt <16 x float> %v381, %v51
  %v389 = select <16 x i1> %v388, <16 x float> %v381, <16 x float> %v51
  %v390 = fcmp ogt <16 x float> %v383, %v51
  %v391 = select <16 x i1> %v390, <16 x float> %v383, <16 x float> %v51
  %v392 = fsub contract <16 x float> %v186, %v385
  %v393 = fsub contract <16 x float> %v187, %v387
  %v394 = fsub contract <16 x float> %v188, %v389
  %v395 = fsub contract <16 x float> %v189, %v391
  %v396 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v392
  %v397 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v393
  %v398 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v394
  %v399 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v395
  %v400 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v396, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v401 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v400, <16 x float> splat (float 0x3F83CEC460000000))
  %v402 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v401, <16 x float> %v400, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v403 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v402, <16 x float> %v400, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v404 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v403, <16 x float> %v400, <16 x float> splat (float 0x3FE62E4240000000))
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v404, <16 x float> %v400, <16 x float> splat (float 0x3FF0000000000000))
  %v406 = fsub <16 x float> %v396, %v400
  %v407 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v405, <16 x float> %v406, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v408 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v397, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v408, <16 x float> splat (float 0x3F83CEC460000000))
  %v410 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v409, <16 x float> %v408, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v411 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v410, <16 x float> %v408, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v412 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v411, <16 x float> %v408, <16 x float> splat (float 0x3FE62E4240000000))
  %v413 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v412, <16 x float> %v408, <16 x float> splat (float 0x3FF0000000000000))
  %v414 = fsub <16 x float> %v397, %v408
  %v415 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v413, <16 x float> %v414, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v416 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v398, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v417 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v416, <16 x float> splat (float 0x3F83CEC460000000))
  %v418 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v417, <16 x float> %v416, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v419 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v418, <16 x float> %v416, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v420 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v419, <16 x float> %v416, <16 x float> splat (float 0x3FE62E4240000000))
  %v421 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v420, <16 x float> %v416, <16 x float> splat (float 0x3FF0000000000000))
  %v422 = fsub <16 x float> %v398, %v416
  %v423 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v421, <16 x float> %v422, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v424 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v399, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v425 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v424, <16 x float> splat (float 0x3F83CEC460000000))
  %v426 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v425, <16 x float> %v424, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v427 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v426, <16 x float> %v424, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v428 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v427, <16 x float> %v424, <16 x float> splat (float 0x3FE62E4240000000))
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v428, <16 x float> %v424, <16 x float> splat (float 0x3FF0000000000000))
  %v430 = fsub <16 x float> %v399, %v424
  %v431 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v429, <16 x float> %v430, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v432 = select <16 x i1> %v372, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v407
  %v433 = select <16 x i1> %v373, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v415
  %v434 = select <16 x i1> %v374, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v423
  %v435 = select <16 x i1> %v375, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v431
  %v436 = fmul contract <16 x float> %v190, %v432
  %v437 = fmul contract <16 x float> %v191, %v433
  %v438 = fmul contract <16 x float> %v192, %v434
  %v439 = fmul contract <16 x float> %v193, %v435
  %v440 = fmul contract <16 x float> %v194, %v432
  %v441 = fmul contract <16 x float> %v195, %v433
  %v442 = fmul contract <16 x float> %v196, %v434
  %v443 = fmul contract <16 x float> %v197, %v435
  %v444 = fcmp oeq <16 x float> %v281, %v365
  %v445 = fcmp oeq <16 x float> %v282, %v367
  %v446 = fcmp oeq <16 x float> %v283, %v369
  %v447 = fcmp oeq <16 x float> %v284, %v371
  %v448 = fsub contract <16 x float> %v281, %v385
  %v449 = fsub contract <16 x float> %v282, %v387
  %v450 = fsub contract <16 x float> %v283, %v389
  %v451 = fsub contract <16 x float> %v284, %v391
  %v452 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v448
  %v453 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v449
  %v454 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v450
  %v455 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v451
  %v456 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v452, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v456, <16 x float> splat (float 0x3F83CEC460000000))
  %v458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v457, <16 x float> %v456, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v459 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v458, <16 x float> %v456, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v460 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v459, <16 x float> %v456, <16 x float> splat (float 0x3FE62E4240000000))
  %v461 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v460, <16 x float> %v456, <16 x float> splat (float 0x3FF0000000000000))
  %v462 = fsub <16 x float> %v452, %v456
  %v463 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v461, <16 x float> %v462, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v464 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v453, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v464, <16 x float> splat (float 0x3F83CEC460000000))
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v464, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v467 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v466, <16 x float> %v464, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v468 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v467, <16 x float> %v464, <16 x float> splat (float 0x3FE62E4240000000))
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v468, <16 x float> %v464, <16 x float> splat (float 0x3FF0000000000000))
  %v470 = fsub <16 x float> %v453, %v464
  %v471 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v469, <16 x float> %v470, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v472 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v454, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v472, <16 x float> splat (float 0x3F83CEC460000000))
  %v474 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v473, <16 x float> %v472, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v475 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v474, <16 x float> %v472, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v476 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v475, <16 x float> %v472, <16 x float> splat (float 0x3FE62E4240000000))
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v476, <16 x float> %v472, <16 x float> splat (float 0x3FF0000000000000))
  %v478 = fsub <16 x float> %v454, %v472
  %v479 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v477, <16 x float> %v478, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v480 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v455, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v481 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v480, <16 x float> splat (float 0x3F83CEC460000000))
  %v482 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v481, <16 x float> %v480, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v483 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v482, <16 x float> %v480, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v484 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v483, <16 x float> %v480, <16 x float> splat (float 0x3FE62E4240000000))
  %v485 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v484, <16 x float> %v480, <16 x float> splat (float 0x3FF0000000000000))
  %v486 = fsub <16 x float> %v455, %v480
  %v487 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v485, <16 x float> %v486, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v488 = select <16 x i1> %v444, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v463
  %v489 = select <16 x i1> %v445, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v471
  %v490 = select <16 x i1> %v446, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v479
  %v491 = select <16 x i1> %v447, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v487
  %v492 = fmul contract <16 x float> %v358, %v488
  %v493 = fmul contract <16 x float> %v359, %v489
  %v494 = fmul contract <16 x float> %v360, %v490
  %v495 = fmul contract <16 x float> %v361, %v491
  %v496 = fmul contract <16 x float> splat (float 0x0000000000000000), %v488
  %v497 = fmul contract <16 x float> splat (float 0x0000000000000000), %v489
  %v498 = fmul contract <16 x float> splat (float 0x0000000000000000), %v490
  %v499 = fmul contract <16 x float> splat (float 0x0000000000000000), %v491
  %v500 = fadd contract <16 x float> %v440, %v496
  %v501 = fadd contract <16 x float> %v441, %v497
  %v502 = fadd contract <16 x float> %v442, %v498
  %v503 = fadd contract <16 x float> %v443, %v499
  %v504 = fsub contract <16 x float> %v492, %v500
  %v505 = fsub contract <16 x float> %v493, %v501
  %v506 = fsub contract <16 x float> %v494, %v502
  %v507 = fsub contract <16 x float> %v495, %v503
  %v508 = fadd contract <16 x float> %v436, %v504
  %v509 = fadd contract <16 x float> %v437, %v505
  %v510 = fadd contract <16 x float> %v438, %v506
  %v511 = fadd contract <16 x float> %v439, %v507
  %v512 = fsub contract <16 x float> %v508, %v436
  %v513 = fsub contract <16 x float> %v509, %v437
  %v514 = fsub contract <16 x float> %v510, %v438
  %v515 = fsub contract <16 x float> %v511, %v439
  %v516 = fsub contract <16 x float> %v512, %v504
  %v517 = fsub contract <16 x float> %v513, %v505
  %v518 = fsub contract <16 x float> %v514, %v506
  %v519 = fsub contract <16 x float> %v515, %v507
  %v520 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v508)
  %v521 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v509)
  %v522 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v510)
  %v523 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v511)
  %v524 = fcmp olt <16 x float> %v520, splat (float 0x7FF0000000000000)
  %v525 = fcmp olt <16 x float> %v521, splat (float 0x7FF0000000000000)
  %v526 = fcmp olt <16 x float> %v522, splat (float 0x7FF0000000000000)
  %v527 = fcmp olt <16 x float> %v523, splat (float 0x7FF0000000000000)
  %v528 = select <16 x i1> %v524, <16 x float> %v516, <16 x float> splat (float 0x0000000000000000)
  %v529 = select <16 x i1> %v525, <16 x float> %v517, <16 x float> splat (float 0x0000000000000000)
  %v530 = select <16 x i1> %v526, <16 x float> %v518, <16 x float> splat (float 0x0000000000000000)
  %v531 = select <16 x i1> %v527, <16 x float> %v519, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head158
interval_end160:
  %v532 = add nsw i64 %v166, 1
  br label %interval_head156
columns_done161:
  %v533 = fcmp olt <16 x float> %v171, splat (float 0x3810000000000000)
  %v534 = fmul <16 x float> %v171, splat (float 0x4170000000000000)
  %v535 = select <16 x i1> %v533, <16 x float> %v534, <16 x float> %v171
  %v536 = select <16 x i1> %v533, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v537 = bitcast <16 x float> %v535 to <16 x i32>
  %v538 = add <16 x i32> %v537, splat (i32 4913933)
  %v539 = lshr <16 x i32> %v538, splat (i32 23)
  %v540 = or <16 x i32> %v539, splat (i32 1258291200)
  %v541 = bitcast <16 x i32> %v540 to <16 x float>
  %v542 = and <16 x i32> %v538, splat (i32 8388607)
  %v543 = fsub <16 x float> %v541, %v536
  %v544 = add <16 x i32> %v542, splat (i32 1060439283)
  %v545 = bitcast <16 x i32> %v544 to <16 x float>
  %v546 = fsub <16 x float> %v545, splat (float 0x3FF0000000000000)
  %v547 = fadd <16 x float> %v546, splat (float 0x4000000000000000)
  %v548 = fdiv <16 x float> %v546, %v547
  %v549 = fmul <16 x float> %v548, %v548
  %v550 = fmul <16 x float> %v546, splat (float 0x3FE0000000000000)
  %v551 = fmul <16 x float> %v550, %v546
  %v552 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v549, <16 x float> splat (float 0x3FD995ED20000000))
  %v553 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v552, <16 x float> %v549, <16 x float> splat (float 0x3FE55557A0000000))
  %v554 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v549, <16 x float> %v553, <16 x float> %v551)
  %v555 = fmul <16 x float> %v543, splat (float 0x3EB7F7D1C0000000)
  %v556 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v548, <16 x float> %v554, <16 x float> %v555)
  %v557 = fsub <16 x float> %v551, %v556
  %v558 = fsub <16 x float> %v546, %v557
  %v559 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v543, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v558)
  %v560 = fcmp oeq <16 x float> %v171, splat (float 0x0000000000000000)
  %v561 = select <16 x i1> %v560, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v562 = fcmp ogt <16 x float> %v171, splat (float 0x0000000000000000)
  %v563 = select <16 x i1> %v562, <16 x float> %v559, <16 x float> %v561
  %v564 = fcmp olt <16 x float> %v171, splat (float 0x7FF0000000000000)
  %v565 = select <16 x i1> %v564, <16 x float> %v563, <16 x float> %v171
  %v566 = fcmp olt <16 x float> %v172, splat (float 0x3810000000000000)
  %v567 = fmul <16 x float> %v172, splat (float 0x4170000000000000)
  %v568 = select <16 x i1> %v566, <16 x float> %v567, <16 x float> %v172
  %v569 = select <16 x i1> %v566, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v570 = bitcast <16 x float> %v568 to <16 x i32>
  %v571 = add <16 x i32> %v570, splat (i32 4913933)
  %v572 = lshr <16 x i32> %v571, splat (i32 23)
  %v573 = or <16 x i32> %v572, splat (i32 1258291200)
  %v574 = bitcast <16 x i32> %v573 to <16 x float>
  %v575 = and <16 x i32> %v571, splat (i32 8388607)
  %v576 = fsub <16 x float> %v574, %v569
  %v577 = add <16 x i32> %v575, splat (i32 1060439283)
  %v578 = bitcast <16 x i32> %v577 to <16 x float>
  %v579 = fsub <16 x float> %v578, splat (float 0x3FF0000000000000)
  %v580 = fadd <16 x float> %v579, splat (float 0x4000000000000000)
  %v581 = fdiv <16 x float> %v579, %v580
  %v582 = fmul <16 x float> %v581, %v581
  %v583 = fmul <16 x float> %v579, splat (float 0x3FE0000000000000)
  %v584 = fmul <16 x float> %v583, %v579
  %v585 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v582, <16 x float> splat (float 0x3FD995ED20000000))
  %v586 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v585, <16 x float> %v582, <16 x float> splat (float 0x3FE55557A0000000))
  %v587 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v582, <16 x float> %v586, <16 x float> %v584)
  %v588 = fmul <16 x float> %v576, splat (float 0x3EB7F7D1C0000000)
  %v589 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v581, <16 x float> %v587, <16 x float> %v588)
  %v590 = fsub <16 x float> %v584, %v589
  %v591 = fsub <16 x float> %v579, %v590
  %v592 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v576, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v591)
  %v593 = fcmp oeq <16 x float> %v172, splat (float 0x0000000000000000)
  %v594 = select <16 x i1> %v593, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v595 = fcmp ogt <16 x float> %v172, splat (float 0x0000000000000000)
  %v596 = select <16 x i1> %v595, <16 x float> %v592, <16 x float> %v594
  %v597 = fcmp olt <16 x float> %v172, splat (float 0x7FF0000000000000)
  %v598 = select <16 x i1> %v597, <16 x float> %v596, <16 x float> %v172
  %v599 = fcmp olt <16 x float> %v173, splat (float 0x3810000000000000)
  %v600 = fmul <16 x float> %v173, splat (float 0x4170000000000000)
  %v601 = select <16 x i1> %v599, <16 x float> %v600, <16 x float> %v173
  %v602 = select <16 x i1> %v599, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v603 = bitcast <16 x float> %v601 to <16 x i32>
  %v604 = add <16 x i32> %v603, splat (i32 4913933)
  %v605 = lshr <16 x i32> %v604, splat (i32 23)
  %v606 = or <16 x i32> %v605, splat (i32 1258291200)
  %v607 = bitcast <16 x i32> %v606 to <16 x float>
  %v608 = and <16 x i32> %v604, splat (i32 8388607)
  %v609 = fsub <16 x float> %v607, %v602
  %v610 = add <16 x i32> %v608, splat (i32 1060439283)
  %v611 = bitcast <16 x i32> %v610 to <16 x float>
  %v612 = fsub <16 x float> %v611, splat (float 0x3FF0000000000000)
  %v613 = fadd <16 x float> %v612, splat (float 0x4000000000000000)
  %v614 = fdiv <16 x float> %v612, %v613
  %v615 = fmul <16 x float> %v614, %v614
  %v616 = fmul <16 x float> %v612, splat (float 0x3FE0000000000000)
  %v617 = fmul <16 x float> %v616, %v612
  %v618 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v615, <16 x float> splat (float 0x3FD995ED20000000))
  %v619 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v618, <16 x float> %v615, <16 x float> splat (float 0x3FE55557A0000000))
  %v620 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v615, <16 x float> %v619, <16 x float> %v617)
  %v621 = fmul <16 x float> %v609, splat (float 0x3EB7F7D1C0000000)
  %v622 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v614, <16 x float> %v620, <16 x float> %v621)
  %v623 = fsub <16 x float> %v617, %v622
  %v624 = fsub <16 x float> %v612, %v623
  %v625 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v609, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v624)
  %v626 = fcmp oeq <16 x float> %v173, splat (float 0x0000000000000000)
  %v627 = select <16 x i1> %v626, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v628 = fcmp ogt <16 x float> %v173, splat (float 0x0000000000000000)
  %v629 = select <16 x i1> %v628, <16 x float> %v625, <16 x float> %v627
  %v630 = fcmp olt <16 x float> %v173, splat (float 0x7FF0000000000000)
  %v631 = select <16 x i1> %v630, <16 x float> %v629, <16 x float> %v173
  %v632 = fcmp olt <16 x float> %v174, splat (float 0x3810000000000000)
  %v633 = fmul <16 x float> %v174, splat (float 0x4170000000000000)
  %v634 = select <16 x i1> %v632, <16 x float> %v633, <16 x float> %v174
  %v635 = select <16 x i1> %v632, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v636 = bitcast <16 x float> %v634 to <16 x i32>
  %v637 = add <16 x i32> %v636, splat (i32 4913933)
  %v638 = lshr <16 x i32> %v637, splat (i32 23)
  %v639 = or <16 x i32> %v638, splat (i32 1258291200)
  %v640 = bitcast <16 x i32> %v639 to <16 x float>
  %v641 = and <16 x i32> %v637, splat (i32 8388607)
  %v642 = fsub <16 x float> %v640, %v635
  %v643 = add <16 x i32> %v641, splat (i32 1060439283)
  %v644 = bitcast <16 x i32> %v643 to <16 x float>
  %v645 = fsub <16 x float> %v644, splat (float 0x3FF0000000000000)
  %v646 = fadd <16 x float> %v645, splat (float 0x4000000000000000)
  %v647 = fdiv <16 x float> %v645, %v646
  %v648 = fmul <16 x float> %v647, %v647
  %v649 = fmul <16 x float> %v645, splat (float 0x3FE0000000000000)
  %v650 = fmul <16 x float> %v649, %v645
  %v651 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v648, <16 x float> splat (float 0x3FD995ED20000000))
  %v652 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v651, <16 x float> %v648, <16 x float> splat (float 0x3FE55557A0000000))
  %v653 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v648, <16 x float> %v652, <16 x float> %v650)
  %v654 = fmul <16 x float> %v642, splat (float 0x3EB7F7D1C0000000)
  %v655 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v647, <16 x float> %v653, <16 x float> %v654)
  %v656 = fsub <16 x float> %v650, %v655
  %v657 = fsub <16 x float> %v645, %v656
  %v658 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v642, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v657)
  %v659 = fcmp oeq <16 x float> %v174, splat (float 0x0000000000000000)
  %v660 = select <16 x i1> %v659, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v661 = fcmp ogt <16 x float> %v174, splat (float 0x0000000000000000)
  %v662 = select <16 x i1> %v661, <16 x float> %v658, <16 x float> %v660
  %v663 = fcmp olt <16 x float> %v174, splat (float 0x7FF0000000000000)
  %v664 = select <16 x i1> %v663, <16 x float> %v662, <16 x float> %v174
  %v665 = fadd contract <16 x float> %v167, %v565
  %v666 = fadd contract <16 x float> %v168, %v598
  %v667 = fadd contract <16 x float> %v169, %v631
  %v668 = fadd contract <16 x float> %v170, %v664
  %v669 = getelementptr i8, ptr %scratch, i64 33536
  %v670 = getelementptr i8, ptr %v669, i64 64
  %v671 = getelementptr i8, ptr %v669, i64 128
  %v672 = getelementptr i8, ptr %v669, i64 192
  store <16 x float> %v665, ptr %v669, align 64
  store <16 x float> %v666, ptr %v670, align 64
  store <16 x float> %v667, ptr %v671, align 64
  store <16 x float> %v668, ptr %v672, align 64
  %v673 = add nsw i64 %v58, 64
  %v674 = icmp sle i64 %v673, %v54
  %v675 = icmp eq i64 %v9, 4
  %v676 = and i1 %v674, %v675
  br i1 %v676, label %whole_tile677, label %part678
whole_tile677:
  %v680 = mul nsw i64 %v58, 4
  %v681 = getelementptr i8, ptr %v40, i64 %v680
  %v682 = getelementptr i8, ptr %scratch, i64 33536
  %v683 = load <16 x float>, ptr %v682, align 64
  store <16 x float> %v683, ptr %v681, align 1
  %v684 = getelementptr i8, ptr %scratch, i64 33600
  %v685 = load <16 x float>, ptr %v684, align 64
  %v686 = getelementptr i8, ptr %v681, i64 64
  store <16 x float> %v685, ptr %v686, align 1
  %v687 = getelementptr i8, ptr %scratch, i64 33664
  %v688 = load <16 x float>, ptr %v687, align 64
  %v689 = getelementptr i8, ptr %v681, i64 128
  store <16 x float> %v688, ptr %v689, align 1
  %v690 = getelementptr i8, ptr %scratch, i64 33728
  %v691 = load <16 x float>, ptr %v690, align 64
  %v692 = getelementptr i8, ptr %v681, i64 192
  store <16 x float> %v691, ptr %v692, align 1
  br label %moved679
part678:
  %v693 = sub nsw i64 %v54, %v58
  %v694 = mul nsw i64 %v693, 1
  %v695 = icmp slt i64 64, %v694
  %v696 = select i1 %v695, i64 64, i64 %v694
  br label %scatter_head697
scatter_head697:
  %v700 = phi i64 [ 0, %part678 ], [ %v710, %scatter698 ]
  %v701 = icmp slt i64 %v700, %v696
  br i1 %v701, label %scatter698, label %scatter_done699
scatter698:
  %v702 = add nsw i64 %v58, %v700
  %v703 = mul nsw i64 %v702, %v9
  %v704 = getelementptr i8, ptr %v40, i64 %v703
  %v705 = mul nsw i64 0, 4
  %v706 = getelementptr i8, ptr %v704, i64 %v705
  %v707 = getelementptr i8, ptr %scratch, i64 33536
  %v708 = getelementptr float, ptr %v707, i64 %v700
  %v709 = load float, ptr %v708
  store float %v709, ptr %v706, align 1
  %v710 = add nsw i64 %v700, 1
  br label %scatter_head697
scatter_done699:
  br label %moved679
moved679:
  %v711 = add nsw i64 %v58, 64
  br label %rows_head55
rows_done57:
  br label %take27
done29:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
