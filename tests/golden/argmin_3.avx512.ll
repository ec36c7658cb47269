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
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v315, %moved286 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  %v58 = add nsw i64 %v55, 64
  %v59 = icmp sle i64 %v58, %v51
  %v60 = icmp eq i64 %v15, 12
  %v61 = and i1 %v59, %v60
  br i1 %v61, label %whole_tile62, label %part63
whole_tile62:
  %v65 = mul nsw i64 %v55, 12
  %v66 = getelementptr i8, ptr %v44, i64 %v65
  %v67 = getelementptr i8, ptr %v66, i64 3072
  call void @llvm.prefetch.p0(ptr %v67, i32 0, i32 3, i32 1)
  %v68 = getelementptr i8, ptr %v66, i64 3136
  call void @llvm.prefetch.p0(ptr %v68, i32 0, i32 3, i32 1)
  %v69 = getelementptr i8, ptr %v66, i64 3200
  call void @llvm.prefetch.p0(ptr %v69, i32 0, i32 3, i32 1)
  %v70 = getelementptr i8, ptr %v66, i64 3264
  call void @llvm.prefetch.p0(ptr %v70, i32 0, i32 3, i32 1)
  %v71 = getelementptr i8, ptr %v66, i64 3328
  call void @llvm.prefetch.p0(ptr %v71, i32 0, i32 3, i32 1)
  %v72 = getelementptr i8, ptr %v66, i64 3392
  call void @llvm.prefetch.p0(ptr %v72, i32 0, i32 3, i32 1)
  %v73 = getelementptr i8, ptr %v66, i64 3456
  call void @llvm.prefetch.p0(ptr %v73, i32 0, i32 3, i32 1)
  %v74 = getelementptr i8, ptr %v66, i64 3520
  call void @llvm.prefetch.p0(ptr %v74, i32 0, i32 3, i32 1)
  %v75 = getelementptr i8, ptr %v66, i64 3584
  call void @llvm.prefetch.p0(ptr %v75, i32 0, i32 3, i32 1)
  %v76 = getelementptr i8, ptr %v66, i64 3648
  call void @llvm.prefetch.p0(ptr %v76, i32 0, i32 3, i32 1)
  %v77 = getelementptr i8, ptr %v66, i64 3712
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v66, i64 3776
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = load <48 x float>, ptr %v66, align 1, !invariant.load !0
  %v80 = shufflevector <48 x float> %v79, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v80, ptr %scratch, align 4
  %v81 = shufflevector <48 x float> %v79, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v82 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v81, ptr %v82, align 4
  %v83 = shufflevector <48 x float> %v79, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v84 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v83, ptr %v84, align 4
  %v85 = getelementptr i8, ptr %v66, i64 192
  %v86 = load <48 x float>, ptr %v85, align 1, !invariant.load !0
  %v87 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v88 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v87, ptr %v88, align 4
  %v89 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v90 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v89, ptr %v90, align 4
  %v91 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v92 = getelementptr i8, ptr %scratch, i64 576
  store <16 x float> %v91, ptr %v92, align 4
  %v93 = getelementptr i8, ptr %v66, i64 384
  %v94 = load <48 x float>, ptr %v93, align 1, !invariant.load !0
  %v95 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v96 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v98 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v97, ptr %v98, align 4
  %v99 = shufflevector <48 x float> %v94, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v100 = getelementptr i8, ptr %scratch, i64 640
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = getelementptr i8, ptr %v66, i64 576
  %v102 = load <48 x float>, ptr %v101, align 1, !invariant.load !0
  %v103 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v104 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v103, ptr %v104, align 4
  %v105 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v106 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v105, ptr %v106, align 4
  %v107 = shufflevector <48 x float> %v102, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v108 = getelementptr i8, ptr %scratch, i64 704
  store <16 x float> %v107, ptr %v108, align 4
  br label %moved64
part63:
  br label %gather_head109
gather_head109:
  %v112 = phi i64 [ 0, %part63 ], [ %v129, %gather110 ]
  %v113 = icmp slt i64 %v112, 64
  br i1 %v113, label %gather110, label %gather_done111
gather110:
  %v114 = add nsw i64 %v55, %v112
  %v115 = icmp slt i64 %v114, %v57
  %v116 = select i1 %v115, i64 %v114, i64 %v57
  %v117 = mul nsw i64 %v116, %v15
  %v118 = getelementptr i8, ptr %v44, i64 %v117
  %v119 = load float, ptr %v118, align 1, !invariant.load !0
  %v120 = getelementptr float, ptr %scratch, i64 %v112
  store float %v119, ptr %v120
  %v121 = getelementptr i8, ptr %v118, i64 4
  %v122 = load float, ptr %v121, align 1, !invariant.load !0
  %v123 = getelementptr i8, ptr %scratch, i64 256
  %v124 = getelementptr float, ptr %v123, i64 %v112
  store float %v122, ptr %v124
  %v125 = getelementptr i8, ptr %v118, i64 8
  %v126 = load float, ptr %v125, align 1, !invariant.load !0
  %v127 = getelementptr i8, ptr %scratch, i64 512
  %v128 = getelementptr float, ptr %v127, i64 %v112
  store float %v126, ptr %v128
  %v129 = add nsw i64 %v112, 1
  br label %gather_head109, !llvm.loop !2
gather_done111:
  br label %moved64
moved64:
  %v130 = getelementptr i8, ptr %scratch, i64 64
  %v131 = getelementptr i8, ptr %scratch, i64 128
  %v132 = getelementptr i8, ptr %scratch, i64 192
  %v133 = load <16 x float>, ptr %scratch, align 64
  %v134 = load <16 x float>, ptr %v130, align 64
  %v135 = load <16 x float>, ptr %v131, align 64
  %v136 = load <16 x float>, ptr %v132, align 64
  %v137 = getelementptr i8, ptr %scratch, i64 256
  %v138 = getelementptr i8, ptr %v137, i64 64
  %v139 = getelementptr i8, ptr %v137, i64 128
  %v140 = getelementptr i8, ptr %v137, i64 192
  %v141 = load <16 x float>, ptr %v137, align 64
  %v142 = load <16 x float>, ptr %v138, align 64
  %v143 = load <16 x float>, ptr %v139, align 64
  %v144 = load <16 x float>, ptr %v140, align 64
  %v145 = getelementptr i8, ptr %scratch, i64 512
  %v146 = getelementptr i8, ptr %v145, i64 64
  %v147 = getelementptr i8, ptr %v145, i64 128
  %v148 = getelementptr i8, ptr %v145, i64 192
  %v149 = load <16 x float>, ptr %v145, align 64
  %v150 = load <16 x float>, ptr %v146, align 64
  %v151 = load <16 x float>, ptr %v147, align 64
  %v152 = load <16 x float>, ptr %v148, align 64
  %v159 = getelementptr i64, ptr %v36, i64 2
  %v160 = load i64, ptr %v159, align 8, !invariant.load !0
  %v161 = getelementptr i64, ptr %v36, i64 3
  %v162 = load i64, ptr %v161, align 8, !invariant.load !0
  br label %interval_head153
interval_head153:
  %v163 = phi i64 [ %v160, %moved64 ], [ %v271, %interval_end157 ]
  %v164 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v179, %interval_end157 ]
  %v165 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v180, %interval_end157 ]
  %v166 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v181, %interval_end157 ]
  %v167 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v182, %interval_end157 ]
  %v168 = phi <16 x i32> [ splat (i32 -1), %moved64 ], [ %v183, %interval_end157 ]
  %v169 = phi <16 x i32> [ splat (i32 -1), %moved64 ], [ %v184, %interval_end157 ]
  %v170 = phi <16 x i32> [ splat (i32 -1), %moved64 ], [ %v185, %interval_end157 ]
  %v171 = phi <16 x i32> [ splat (i32 -1), %moved64 ], [ %v186, %interval_end157 ]
  %v172 = icmp slt i64 %v163, %v162
  br i1 %v172, label %interval154, label %columns_done158
interval154:
  %v173 = mul nsw i64 %v163, 16
  %v174 = getelementptr i8, ptr %v24, i64 %v173
  %v175 = load i64, ptr %v174, align 8, !invariant.load !0
  %v176 = getelementptr i64, ptr %v174, i64 1
  %v177 = load i64, ptr %v176, align 8, !invariant.load !0
  br label %chunk_head155
chunk_head155:
  %v178 = phi i64 [ %v175, %interval154 ], [ %v191, %column_done195 ]
  %v179 = phi <16 x float> [ %v164, %interval154 ], [ %v261, %column_done195 ]
  %v180 = phi <16 x float> [ %v165, %interval154 ], [ %v262, %column_done195 ]
  %v181 = phi <16 x float> [ %v166, %interval154 ], [ %v263, %column_done195 ]
  %v182 = phi <16 x float> [ %v167, %interval154 ], [ %v264, %column_done195 ]
  %v183 = phi <16 x i32> [ %v168, %interval154 ], [ %v265, %column_done195 ]
  %v184 = phi <16 x i32> [ %v169, %interval154 ], [ %v266, %column_done195 ]
  %v185 = phi <16 x i32> [ %v170, %interval154 ], [ %v267, %column_done195 ]
  %v186 = phi <16 x i32> [ %v171, %interval154 ], [ %v268, %column_done195 ]
  %v187 = icmp slt i64 %v178, %v177
  %v188 = load volatile i64, ptr %v26, align 8
  %v189 = icmp eq i64 %v188, 0
  %v190 = and i1 %v187, %v189
  br i1 %v190, label %chunk156, label %interval_end157
chunk156:
  %v191 = add nsw i64 %v178, 256
  %v192 = icmp slt i64 %v191, %v177
  %v193 = select i1 %v192, i64 %v191, i64 %v177
  br label %column194
column194:
  %v196 = phi i64 [ %v178, %chunk156 ], [ %v269, %column194 ]
  %v197 = phi <16 x float> [ %v179, %chunk156 ], [ %v261, %column194 ]
  %v198 = phi <16 x float> [ %v180, %chunk156 ], [ %v262, %column194 ]
  %v199 = phi <16 x float> [ %v181, %chunk156 ], [ %v263, %column194 ]
  %v200 = phi <16 x float> [ %v182, %chunk156 ], [ %v264, %column194 ]
  %v201 = phi <16 x i32> [ %v183, %chunk156 ], [ %v265, %column194 ]
  %v202 = phi <16 x i32> [ %v184, %chunk156 ], [ %v266, %column194 ]
  %v203 = phi <16 x i32> [ %v185, %chunk156 ], [ %v267, %column194 ]
  %v204 = phi <16 x i32> [ %v186, %chunk156 ], [ %v268, %column194 ]
  %v205 = mul nsw i64 %v196, %v21
  %v206 = getelementptr i8, ptr %v48, i64 %v205
  %v207 = load float, ptr %v206, align 1, !invariant.load !0
  %v208 = insertelement <16 x float> poison, float %v207, i64 0
  %v209 = shufflevector <16 x float> %v208, <16 x float> poison, <16 x i32> zeroinitializer
  %v210 = fsub contract <16 x float> %v133, %v209
  %v211 = fsub contract <16 x float> %v134, %v209
  %v212 = fsub contract <16 x float> %v135, %v209
  %v213 = fsub contract <16 x float> %v136, %v209
  %v214 = fmul contract <16 x float> %v210, %v210
  %v215 = fmul contract <16 x float> %v211, %v211
  %v216 = fmul contract <16 x float> %v212, %v212
  %v217 = fmul contract <16 x float> %v213, %v213
  %v218 = fadd contract <16 x float> splat (float 0x8000000000000000), %v214
  %v219 = fadd contract <16 x float> splat (float 0x8000000000000000), %v215
  %v220 = fadd contract <16 x float> splat (float 0x8000000000000000), %v216
  %v221 = fadd contract <16 x float> splat (float 0x8000000000000000), %v217
  %v222 = getelementptr i8, ptr %v206, i64 4
  %v223 = load float, ptr %v222, align 1, !invariant.load !0
  %v224 = insertelement <16 x float> poison, float %v223, i64 0
  %v225 = shufflevector <16 x float> %v224, <16 x float> poison, <16 x i32> zeroinitializer
  %v226 = fsub contract <16 x float> %v141, %v225
  %v227 = fsub contract <16 x float> %v142, %v225
  %v228 = fsub contract <16 x float> %v143, %v225
  %v229 = fsub contract <16 x float> %v144, %v225
  %v230 = fmul contract <16 x float> %v226, %v226
  %v231 = fmul contract <16 x float> %v227, %v227
  %v232 = fmul contract <16 x float> %v228, %v228
  %v233 = fmul contract <16 x float> %v229, %v229
  %v234 = fadd contract <16 x float> %v218, %v230
  %v235 = fadd contract <16 x float> %v219, %v231
  %v236 = fadd contract <16 x float> %v220, %v232
  %v237 = fadd contract <16 x float> %v221, %v233
  %v238 = getelementptr i8, ptr %v206, i64 8
  %v239 = load float, ptr %v238, align 1, !invariant.load !0
  %v240 = insertelement <16 x float> poison, float %v239, i64 0
  %v241 = shufflevector <16 x float> %v240, <16 x float> poison, <16 x i32> zeroinitializer
  %v242 = fsub contract <16 x float> %v149, %v241
  %v243 = fsub contract <16 x float> %v150, %v241
  %v244 = fsub contract <16 x float> %v151, %v241
  %v245 = fsub contract <16 x float> %v152, %v241
  %v246 = fmul contract <16 x float> %v242, %v242
  %v247 = fmul contract <16 x float> %v243, %v243
  %v248 = fmul contract <16 x float> %v244, %v244
  %v249 = fmul contract <16 x float> %v245, %v245
  %v250 = fadd contract <16 x float> %v234, %v246
  %v251 = fadd contract <16 x float> %v235, %v247
  %v252 = fadd contract <16 x float> %v236, %v248
  %v253 = fadd contract <16 x float> %v237, %v249
  %v254 = trunc i64 %v196 to i32
  %v255 = insertelement <16 x i32> poison, i32 %v254, i64 0
  %v256 = shufflevector <16 x i32> %v255, <16 x i32> poison, <16 x i32> zeroinitializer
  %v257 = fcmp olt <16 x float> %v250, %v197
  %v258 = fcmp olt <16 x float> %v251, %v198
  %v259 = fcmp olt <16 x float> %v252, %v199
  %v260 = fcmp olt <16 x float> %v253, %v200
  %v261 = select <16 x i1> %v257, <16 x float> %v250, <16 x float> %v197
  %v262 = select <16 x i1> %v258, <16 x float> %v251, <16 x float> %v198
  %v263 = select <16 x i1> %v259, <16 x float> %v252, <16 x float> %v199
  %v264 = select <16 x i1> %v260, <16 x float> %v253, <16 x float> %v200
  %v265 = select <16 x i1> %v257, <16 x i32> %v256, <16 x i32> %v201
  %v266 = select <16 x i1> %v258, <16 x i32> %v256, <16 x i32> %v202
  %v267 = select <16 x i1> %v259, <16 x i32> %v256, <16 x i32> %v203
  %v268 = select <16 x i1> %v260, <16 x i32> %v256, <16 x i32> %v204
  %v269 = add nsw i64 %v196, 1
  %v270 = icmp slt i64 %v269, %v193
  br i1 %v270, label %column194, label %column_done195
column_done195:
  br label %chunk_head155, !llvm.loop !3
interval_end157:
  %v271 = add nsw i64 %v163, 1
  br label %interval_head153, !llvm.loop !4
columns_done158:
  %v272 = getelementptr i8, ptr %scratch, i64 768
  %v273 = getelementptr i8, ptr %v272, i64 128
  %v274 = getelementptr i8, ptr %v272, i64 256
  %v275 = getelementptr i8, ptr %v272, i64 384
  %v276 = sext <16 x i32> %v168 to <16 x i64>
  store <16 x i64> %v276, ptr %v272, align 64
  %v277 = sext <16 x i32> %v169 to <16 x i64>
  store <16 x i64> %v277, ptr %v273, align 64
  %v278 = sext <16 x i32> %v170 to <16 x i64>
  store <16 x i64> %v278, ptr %v274, align 64
  %v279 = sext <16 x i32> %v171 to <16 x i64>
  store <16 x i64> %v279, ptr %v275, align 64
  %v280 = add nsw i64 %v55, 64
  %v281 = icmp sle i64 %v280, %v51
  %v282 = icmp eq i64 %v9, 8
  %v283 = and i1 %v281, %v282
  br i1 %v283, label %whole_tile284, label %part285
whole_tile284:
  %v287 = mul nsw i64 %v55, 8
  %v288 = getelementptr i8, ptr %v40, i64 %v287
  %v289 = getelementptr i8, ptr %scratch, i64 768
  %v290 = load <16 x i64>, ptr %v289, align 64
  store <16 x i64> %v290, ptr %v288, align 1
  %v291 = getelementptr i8, ptr %scratch, i64 896
  %v292 = load <16 x i64>, ptr %v291, align 64
  %v293 = getelementptr i8, ptr %v288, i64 128
  store <16 x i64> %v292, ptr %v293, align 1
  %v294 = getelementptr i8, ptr %scratch, i64 1024
  %v295 = load <16 x i64>, ptr %v294, align 64
  %v296 = getelementptr i8, ptr %v288, i64 256
  store <16 x i64> %v295, ptr %v296, align 1
  %v297 = getelementptr i8, ptr %scratch, i64 1152
  %v298 = load <16 x i64>, ptr %v297, align 64
  %v299 = getelementptr i8, ptr %v288, i64 384
  store <16 x i64> %v298, ptr %v299, align 1
  br label %moved286
part285:
  %v300 = sub nsw i64 %v51, %v55
  %v301 = icmp slt i64 64, %v300
  %v302 = select i1 %v301, i64 64, i64 %v300
  br label %scatter_head303
scatter_head303:
  %v306 = phi i64 [ 0, %part285 ], [ %v314, %scatter304 ]
  %v307 = icmp slt i64 %v306, %v302
  br i1 %v307, label %scatter304, label %scatter_done305
scatter304:
  %v308 = add nsw i64 %v55, %v306
  %v309 = mul nsw i64 %v308, %v9
  %v310 = getelementptr i8, ptr %v40, i64 %v309
  %v311 = getelementptr i8, ptr %scratch, i64 768
  %v312 = getelementptr i64, ptr %v311, i64 %v306
  %v313 = load i64, ptr %v312
  store i64 %v313, ptr %v310, align 1
  %v314 = add nsw i64 %v306, 1
  br label %scatter_head303, !llvm.loop !5
scatter_done305:
  br label %moved286
moved286:
  %v315 = add nsw i64 %v55, 64
  br label %rows_head52, !llvm.loop !6
rows_done54:
  br label %take27
done29:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)

attributes #0 = { nounwind }
!0 = !{}
