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
  %v55 = phi i64 [ %v49, %work28 ], [ %v784, %moved752 ]
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
  br label %gather_head109
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
  %v163 = phi i64 [ %v160, %moved64 ], [ %v605, %interval_end157 ]
  %v164 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v183, %interval_end157 ]
  %v165 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v184, %interval_end157 ]
  %v166 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v185, %interval_end157 ]
  %v167 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v186, %interval_end157 ]
  %v168 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v187, %interval_end157 ]
  %v169 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v188, %interval_end157 ]
  %v170 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v189, %interval_end157 ]
  %v171 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v190, %interval_end157 ]
  %v172 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v191, %interval_end157 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v192, %interval_end157 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v193, %interval_end157 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v194, %interval_end157 ]
  %v176 = icmp slt i64 %v163, %v162
  br i1 %v176, label %interval154, label %columns_done158
interval154:
  %v177 = mul nsw i64 %v163, 16
  %v178 = getelementptr i8, ptr %v24, i64 %v177
  %v179 = load i64, ptr %v178, align 8, !invariant.load !0
  %v180 = getelementptr i64, ptr %v178, i64 1
  %v181 = load i64, ptr %v180, align 8, !invariant.load !0
  br label %chunk_head155
chunk_head155:
  %v182 = phi i64 [ %v179, %interval154 ], [ %v199, %column_done352 ]
  %v183 = phi <16 x float> [ %v164, %interval154 ], [ %v438, %column_done352 ]
  %v184 = phi <16 x float> [ %v165, %interval154 ], [ %v440, %column_done352 ]
  %v185 = phi <16 x float> [ %v166, %interval154 ], [ %v442, %column_done352 ]
  %v186 = phi <16 x float> [ %v167, %interval154 ], [ %v444, %column_done352 ]
  %v187 = phi <16 x float> [ %v168, %interval154 ], [ %v581, %column_done352 ]
  %v188 = phi <16 x float> [ %v169, %interval154 ], [ %v582, %column_done352 ]
  %v189 = phi <16 x float> [ %v170, %interval154 ], [ %v583, %column_done352 ]
  %v190 = phi <16 x float> [ %v171, %interval154 ], [ %v584, %column_done352 ]
  %v191 = phi <16 x float> [ %v172, %interval154 ], [ %v601, %column_done352 ]
  %v192 = phi <16 x float> [ %v173, %interval154 ], [ %v602, %column_done352 ]
  %v193 = phi <16 x float> [ %v174, %interval154 ], [ %v603, %column_done352 ]
  %v194 = phi <16 x float> [ %v175, %interval154 ], [ %v604, %column_done352 ]
  %v195 = icmp slt i64 %v182, %v181
  %v196 = load volatile i64, ptr %v26, align 8
  %v197 = icmp eq i64 %v196, 0
  %v198 = and i1 %v195, %v197
  br i1 %v198, label %chunk156, label %interval_end157
chunk156:
  %v199 = add nsw i64 %v182, 128
  %v200 = icmp slt i64 %v199, %v181
  %v201 = select i1 %v200, i64 %v199, i64 %v181
  br label %column202
column202:
  %v204 = phi i64 [ %v182, %chunk156 ], [ %v273, %column202 ]
  %v205 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk156 ], [ %v266, %column202 ]
  %v206 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk156 ], [ %v268, %column202 ]
  %v207 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk156 ], [ %v270, %column202 ]
  %v208 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk156 ], [ %v272, %column202 ]
  %v209 = mul nsw i64 %v204, %v21
  %v210 = getelementptr i8, ptr %v48, i64 %v209
  %v211 = load float, ptr %v210, align 1, !invariant.load !0
  %v212 = insertelement <16 x float> poison, float %v211, i64 0
  %v213 = shufflevector <16 x float> %v212, <16 x float> poison, <16 x i32> zeroinitializer
  %v214 = fsub contract <16 x float> %v133, %v213
  %v215 = fsub contract <16 x float> %v134, %v213
  %v216 = fsub contract <16 x float> %v135, %v213
  %v217 = fsub contract <16 x float> %v136, %v213
  %v218 = fmul contract <16 x float> %v214, %v214
  %v219 = fmul contract <16 x float> %v215, %v215
  %v220 = fmul contract <16 x float> %v216, %v216
  %v221 = fmul contract <16 x float> %v217, %v217
  %v222 = fadd contract <16 x float> splat (float 0x8000000000000000), %v218
  %v223 = fadd contract <16 x float> splat (float 0x8000000000000000), %v219
  %v224 = fadd contract <16 x float> splat (float 0x8000000000000000), %v220
  %v225 = fadd contract <16 x float> splat (float 0x8000000000000000), %v221
  %v226 = getelementptr i8, ptr %v210, i64 4
  %v227 = load float, ptr %v226, align 1, !invariant.load !0
  %v228 = insertelement <16 x float> poison, float %v227, i64 0
  %v229 = shufflevector <16 x float> %v228, <16 x float> poison, <16 x i32> zeroinitializer
  %v230 = fsub contract <16 x float> %v141, %v229
  %v231 = fsub contract <16 x float> %v142, %v229
  %v232 = fsub contract <16 x float> %v143, %v229
  %v233 = fsub contract <16 x float> %v144, %v229
  %v234 = fmul contract <16 x float> %v230, %v230
  %v235 = fmul contract <16 x float> %v231, %v231
  %v236 = fmul contract <16 x float> %v232, %v232
  %v237 = fmul contract <16 x float> %v233, %v233
  %v238 = fadd contract <16 x float> %v222, %v234
  %v239 = fadd contract <16 x float> %v223, %v235
  %v240 = fadd contract <16 x float> %v224, %v236
  %v241 = fadd contract <16 x float> %v225, %v237
  %v242 = getelementptr i8, ptr %v210, i64 8
  %v243 = load float, ptr %v242, align 1, !invariant.load !0
  %v244 = insertelement <16 x float> poison, float %v243, i64 0
  %v245 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> zeroinitializer
  %v246 = fsub contract <16 x float> %v149, %v245
  %v247 = fsub contract <16 x float> %v150, %v245
  %v248 = fsub contract <16 x float> %v151, %v245
  %v249 = fsub contract <16 x float> %v152, %v245
  %v250 = fmul contract <16 x float> %v246, %v246
  %v251 = fmul contract <16 x float> %v247, %v247
  %v252 = fmul contract <16 x float> %v248, %v248
  %v253 = fmul contract <16 x float> %v249, %v249
  %v254 = fadd contract <16 x float> %v238, %v250
  %v255 = fadd contract <16 x float> %v239, %v251
  %v256 = fadd contract <16 x float> %v240, %v252
  %v257 = fadd contract <16 x float> %v241, %v253
  %v258 = sub nsw i64 %v204, %v182
  %v259 = getelementptr i8, ptr %scratch, i64 768
  %v260 = mul nsw i64 %v258, 256
  %v261 = getelementptr i8, ptr %v259, i64 %v260
  %v262 = getelementptr i8, ptr %v261, i64 64
  %v263 = getelementptr i8, ptr %v261, i64 128
  %v264 = getelementptr i8, ptr %v261, i64 192
  store <16 x float> %v254, ptr %v261, align 64
  store <16 x float> %v255, ptr %v262, align 64
  store <16 x float> %v256, ptr %v263, align 64
  store <16 x float> %v257, ptr %v264, align 64
  %v265 = fcmp ogt <16 x float> %v254, %v205
  %v266 = select <16 x i1> %v265, <16 x float> %v254, <16 x float> %v205
  %v267 = fcmp ogt <16 x float> %v255, %v206
  %v268 = select <16 x i1> %v267, <16 x float> %v255, <16 x float> %v206
  %v269 = fcmp ogt <16 x float> %v256, %v207
  %v270 = select <16 x i1> %v269, <16 x float> %v256, <16 x float> %v207
  %v271 = fcmp ogt <16 x float> %v257, %v208
  %v272 = select <16 x i1> %v271, <16 x float> %v257, <16 x float> %v208
  %v273 = add nsw i64 %v204, 1
  %v274 = icmp slt i64 %v273, %v201
  br i1 %v274, label %column202, label %column_done203
column_done203:
  %v275 = fcmp ogt <16 x float> %v266, splat (float 0xFFF0000000000000)
  %v276 = select <16 x i1> %v275, <16 x float> %v266, <16 x float> splat (float 0xFFF0000000000000)
  %v277 = fcmp ogt <16 x float> %v268, splat (float 0xFFF0000000000000)
  %v278 = select <16 x i1> %v277, <16 x float> %v268, <16 x float> splat (float 0xFFF0000000000000)
  %v279 = fcmp ogt <16 x float> %v270, splat (float 0xFFF0000000000000)
  %v280 = select <16 x i1> %v279, <16 x float> %v270, <16 x float> splat (float 0xFFF0000000000000)
  %v281 = fcmp ogt <16 x float> %v272, splat (float 0xFFF0000000000000)
  %v282 = select <16 x i1> %v281, <16 x float> %v272, <16 x float> splat (float 0xFFF0000000000000)
  %v283 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v276
  %v284 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v278
  %v285 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v280
  %v286 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v282
  %v287 = fcmp olt <16 x float> %v276, splat (float 0x47EFFFFFE0000000)
  %v288 = select <16 x i1> %v287, <16 x float> %v276, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v289 = fcmp olt <16 x float> %v278, splat (float 0x47EFFFFFE0000000)
  %v290 = select <16 x i1> %v289, <16 x float> %v278, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v291 = fcmp olt <16 x float> %v280, splat (float 0x47EFFFFFE0000000)
  %v292 = select <16 x i1> %v291, <16 x float> %v280, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v293 = fcmp olt <16 x float> %v282, splat (float 0x47EFFFFFE0000000)
  %v294 = select <16 x i1> %v293, <16 x float> %v282, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v295 = fcmp ogt <16 x float> %v288, splat (float 0xC7EFFFFFE0000000)
  %v296 = select <16 x i1> %v295, <16 x float> %v288, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v297 = fcmp ogt <16 x float> %v290, splat (float 0xC7EFFFFFE0000000)
  %v298 = select <16 x i1> %v297, <16 x float> %v290, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v299 = fcmp ogt <16 x float> %v292, splat (float 0xC7EFFFFFE0000000)
  %v300 = select <16 x i1> %v299, <16 x float> %v292, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v301 = fcmp ogt <16 x float> %v294, splat (float 0xC7EFFFFFE0000000)
  %v302 = select <16 x i1> %v301, <16 x float> %v294, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v303 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v296
  %v304 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v298
  %v305 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v300
  %v306 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v302
  %v307 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v303
  %v308 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v304
  %v309 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v305
  %v310 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v306
  %v311 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v307, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v311, <16 x float> splat (float 0x3F83CEC460000000))
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v311, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v314 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v311, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v314, <16 x float> %v311, <16 x float> splat (float 0x3FE62E4240000000))
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v315, <16 x float> %v311, <16 x float> splat (float 0x3FF0000000000000))
  %v317 = fsub <16 x float> %v307, %v311
  %v318 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v316, <16 x float> %v317, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v319 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v308, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v319, <16 x float> splat (float 0x3F83CEC460000000))
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v319, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v319, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v323 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v322, <16 x float> %v319, <16 x float> splat (float 0x3FE62E4240000000))
  %v324 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v323, <16 x float> %v319, <16 x float> splat (float 0x3FF0000000000000))
  %v325 = fsub <16 x float> %v308, %v319
  %v326 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v324, <16 x float> %v325, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v327 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v309, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v327, <16 x float> splat (float 0x3F83CEC460000000))
  %v329 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v327, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v329, <16 x float> %v327, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v327, <16 x float> splat (float 0x3FE62E4240000000))
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v331, <16 x float> %v327, <16 x float> splat (float 0x3FF0000000000000))
  %v333 = fsub <16 x float> %v309, %v327
  %v334 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v332, <16 x float> %v333, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v335 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v310, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v336 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v335, <16 x float> splat (float 0x3F83CEC460000000))
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v335, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v338 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v335, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v338, <16 x float> %v335, <16 x float> splat (float 0x3FE62E4240000000))
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v339, <16 x float> %v335, <16 x float> splat (float 0x3FF0000000000000))
  %v341 = fsub <16 x float> %v310, %v335
  %v342 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v340, <16 x float> %v341, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v343 = select <16 x i1> %v283, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v318
  %v344 = select <16 x i1> %v284, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v326
  %v345 = select <16 x i1> %v285, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v334
  %v346 = select <16 x i1> %v286, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v342
  %v347 = fmul contract <16 x float> splat (float 0x0000000000000000), %v343
  %v348 = fmul contract <16 x float> splat (float 0x0000000000000000), %v344
  %v349 = fmul contract <16 x float> splat (float 0x0000000000000000), %v345
  %v350 = fmul contract <16 x float> splat (float 0x0000000000000000), %v346
  br label %column351
column351:
  %v353 = phi i64 [ %v182, %column_done203 ], [ %v435, %column351 ]
  %v354 = phi <16 x float> [ %v276, %column_done203 ], [ %v354, %column351 ]
  %v355 = phi <16 x float> [ %v278, %column_done203 ], [ %v355, %column351 ]
  %v356 = phi <16 x float> [ %v280, %column_done203 ], [ %v356, %column351 ]
  %v357 = phi <16 x float> [ %v282, %column_done203 ], [ %v357, %column351 ]
  %v358 = phi <16 x float> [ %v347, %column_done203 ], [ %v431, %column351 ]
  %v359 = phi <16 x float> [ %v348, %column_done203 ], [ %v432, %column351 ]
  %v360 = phi <16 x float> [ %v349, %column_done203 ], [ %v433, %column351 ]
  %v361 = phi <16 x float> [ %v350, %column_done203 ], [ %v434, %column351 ]
  %v362 = mul nsw i64 %v353, %v21
  %v363 = getelementptr i8, ptr %v48, i64 %v362
  %v364 = sub nsw i64 %v353, %v182
  %v365 = getelementptr i8, ptr %scratch, i64 768
  %v366 = mul nsw i64 %v364, 256
  %v367 = getelementptr i8, ptr %v365, i64 %v366
  %v368 = getelementptr i8, ptr %v367, i64 64
  %v369 = getelementptr i8, ptr %v367, i64 128
  %v370 = getelementptr i8, ptr %v367, i64 192
  %v371 = load <16 x float>, ptr %v367, align 64
  %v372 = load <16 x float>, ptr %v368, align 64
  %v373 = load <16 x float>, ptr %v369, align 64
  %v374 = load <16 x float>, ptr %v370, align 64
  %v375 = fcmp olt <16 x float> %v354, splat (float 0x47EFFFFFE0000000)
  %v376 = select <16 x i1> %v375, <16 x float> %v354, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v377 = fcmp olt <16 x float> %v355, splat (float 0x47EFFFFFE0000000)
  %v378 = select <16 x i1> %v377, <16 x float> %v355, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v379 = fcmp olt <16 x float> %v356, splat (float 0x47EFFFFFE0000000)
  %v380 = select <16 x i1> %v379, <16 x float> %v356, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v381 = fcmp olt <16 x float> %v357, splat (float 0x47EFFFFFE0000000)
  %v382 = select <16 x i1> %v381, <16 x float> %v357, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v383 = fcmp ogt <16 x float> %v376, splat (float 0xC7EFFFFFE0000000)
  %v384 = select <16 x i1> %v383, <16 x float> %v376, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v385 = fcmp ogt <16 x float> %v378, splat (float 0xC7EFFFFFE0000000)
  %v386 = select <16 x i1> %v385, <16 x float> %v378, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v387 = fcmp ogt <16 x float> %v380, splat (float 0xC7EFFFFFE0000000)
  %v388 = select <16 x i1> %v387, <16 x float> %v380, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v389 = fcmp ogt <16 x float> %v382, splat (float 0xC7EFFFFFE0000000)
  %v390 = select <16 x i1> %v389, <16 x float> %v382, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v391 = fsub contract <16 x float> %v371, %v384
  %v392 = fsub contract <16 x float> %v372, %v386
  %v393 = fsub contract <16 x float> %v373, %v388
  %v394 = fsub contract <16 x float> %v374, %v390
  %v395 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v391
  %v396 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v392
  %v397 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v393
  %v398 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v394
  %v399 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v395, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v400 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v399, <16 x float> splat (float 0x3F83CEC460000000))
  %v401 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v400, <16 x float> %v399, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v402 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v401, <16 x float> %v399, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v403 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v402, <16 x float> %v399, <16 x float> splat (float 0x3FE62E4240000000))
  %v404 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v403, <16 x float> %v399, <16 x float> splat (float 0x3FF0000000000000))
  %v405 = fsub <16 x float> %v395, %v399
  %v406 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v404, <16 x float> %v405, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v407 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v396, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v407, <16 x float> splat (float 0x3F83CEC460000000))
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v408, <16 x float> %v407, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v410 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v409, <16 x float> %v407, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v411 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v410, <16 x float> %v407, <16 x float> splat (float 0x3FE62E4240000000))
  %v412 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v411, <16 x float> %v407, <16 x float> splat (float 0x3FF0000000000000))
  %v413 = fsub <16 x float> %v396, %v407
  %v414 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v412, <16 x float> %v413, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v415 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v397, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v416 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v415, <16 x float> splat (float 0x3F83CEC460000000))
  %v417 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v416, <16 x float> %v415, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v418 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v417, <16 x float> %v415, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v419 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v418, <16 x float> %v415, <16 x float> splat (float 0x3FE62E4240000000))
  %v420 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v419, <16 x float> %v415, <16 x float> splat (float 0x3FF0000000000000))
  %v421 = fsub <16 x float> %v397, %v415
  %v422 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v420, <16 x float> %v421, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v423 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v398, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v424 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v423, <16 x float> splat (float 0x3F83CEC460000000))
  %v425 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v424, <16 x float> %v423, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v426 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v425, <16 x float> %v423, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v427 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v426, <16 x float> %v423, <16 x float> splat (float 0x3FE62E4240000000))
  %v428 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v427, <16 x float> %v423, <16 x float> splat (float 0x3FF0000000000000))
  %v429 = fsub <16 x float> %v398, %v423
  %v430 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v428, <16 x float> %v429, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v431 = fadd contract <16 x float> %v358, %v406
  %v432 = fadd contract <16 x float> %v359, %v414
  %v433 = fadd contract <16 x float> %v360, %v422
  %v434 = fadd contract <16 x float> %v361, %v430
  %v435 = add nsw i64 %v353, 1
  %v436 = icmp slt i64 %v435, %v201
  br i1 %v436, label %column351, label %column_done352
column_done352:
  %v437 = fcmp ogt <16 x float> %v354, %v183
  %v438 = select <16 x i1> %v437, <16 x float> %v354, <16 x float> %v183
  %v439 = fcmp ogt <16 x float> %v355, %v184
  %v440 = select <16 x i1> %v439, <16 x float> %v355, <16 x float> %v184
  %v441 = fcmp ogt <16 x float> %v356, %v185
  %v442 = select <16 x i1> %v441, <16 x float> %v356, <16 x float> %v185
  %v443 = fcmp ogt <16 x float> %v357, %v186
  %v444 = select <16 x i1> %v443, <16 x float> %v357, <16 x float> %v186
  %v445 = fcmp oeq <16 x float> %v183, %v438
  %v446 = fcmp oeq <16 x float> %v184, %v440
  %v447 = fcmp oeq <16 x float> %v185, %v442
  %v448 = fcmp oeq <16 x float> %v186, %v444
  %v449 = fcmp olt <16 x float> %v438, splat (float 0x47EFFFFFE0000000)
  %v450 = select <16 x i1> %v449, <16 x float> %v438, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v451 = fcmp olt <16 x float> %v440, splat (float 0x47EFFFFFE0000000)
  %v452 = select <16 x i1> %v451, <16 x float> %v440, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v453 = fcmp olt <16 x float> %v442, splat (float 0x47EFFFFFE0000000)
  %v454 = select <16 x i1> %v453, <16 x float> %v442, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v455 = fcmp olt <16 x float> %v444, splat (float 0x47EFFFFFE0000000)
  %v456 = select <16 x i1> %v455, <16 x float> %v444, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v457 = fcmp ogt <16 x float> %v450, splat (float 0xC7EFFFFFE0000000)
  %v458 = select <16 x i1> %v457, <16 x float> %v450, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v459 = fcmp ogt <16 x float> %v452, splat (float 0xC7EFFFFFE0000000)
  %v460 = select <16 x i1> %v459, <16 x float> %v452, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v461 = fcmp ogt <16 x float> %v454, splat (float 0xC7EFFFFFE0000000)
  %v462 = select <16 x i1> %v461, <16 x float> %v454, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v463 = fcmp ogt <16 x float> %v456, splat (float 0xC7EFFFFFE0000000)
  %v464 = select <16 x i1> %v463, <16 x float> %v456, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v465 = fsub contract <16 x float> %v183, %v458
  %v466 = fsub contract <16 x float> %v184, %v460
  %v467 = fsub contract <16 x float> %v185, %v462
  %v468 = fsub contract <16 x float> %v186, %v464
  %v469 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v465
  %v470 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v466
  %v471 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v467
  %v472 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v468
  %v473 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v469, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v474 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v473, <16 x float> splat (float 0x3F83CEC460000000))
  %v475 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v474, <16 x float> %v473, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v476 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v475, <16 x float> %v473, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v476, <16 x float> %v473, <16 x float> splat (float 0x3FE62E4240000000))
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v477, <16 x float> %v473, <16 x float> splat (float 0x3FF0000000000000))
  %v479 = fsub <16 x float> %v469, %v473
  %v480 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v478, <16 x float> %v479, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v481 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v470, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v482 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v481, <16 x float> splat (float 0x3F83CEC460000000))
  %v483 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v482, <16 x float> %v481, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v484 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v483, <16 x float> %v481, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v485 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v484, <16 x float> %v481, <16 x float> splat (float 0x3FE62E4240000000))
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v485, <16 x float> %v481, <16 x float> splat (float 0x3FF0000000000000))
  %v487 = fsub <16 x float> %v470, %v481
  %v488 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v486, <16 x float> %v487, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v489 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v471, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v490 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v489, <16 x float> splat (float 0x3F83CEC460000000))
  %v491 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v490, <16 x float> %v489, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v492 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v491, <16 x float> %v489, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v493 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v492, <16 x float> %v489, <16 x float> splat (float 0x3FE62E4240000000))
  %v494 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v493, <16 x float> %v489, <16 x float> splat (float 0x3FF0000000000000))
  %v495 = fsub <16 x float> %v471, %v489
  %v496 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v494, <16 x float> %v495, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v497 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v472, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v498 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v497, <16 x float> splat (float 0x3F83CEC460000000))
  %v499 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v498, <16 x float> %v497, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v500 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v499, <16 x float> %v497, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v501 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v500, <16 x float> %v497, <16 x float> splat (float 0x3FE62E4240000000))
  %v502 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v501, <16 x float> %v497, <16 x float> splat (float 0x3FF0000000000000))
  %v503 = fsub <16 x float> %v472, %v497
  %v504 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v502, <16 x float> %v503, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v505 = select <16 x i1> %v445, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v480
  %v506 = select <16 x i1> %v446, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v488
  %v507 = select <16 x i1> %v447, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v496
  %v508 = select <16 x i1> %v448, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v504
  %v509 = fmul contract <16 x float> %v187, %v505
  %v510 = fmul contract <16 x float> %v188, %v506
  %v511 = fmul contract <16 x float> %v189, %v507
  %v512 = fmul contract <16 x float> %v190, %v508
  %v513 = fmul contract <16 x float> %v191, %v505
  %v514 = fmul contract <16 x float> %v192, %v506
  %v515 = fmul contract <16 x float> %v193, %v507
  %v516 = fmul contract <16 x float> %v194, %v508
  %v517 = fcmp oeq <16 x float> %v354, %v438
  %v518 = fcmp oeq <16 x float> %v355, %v440
  %v519 = fcmp oeq <16 x float> %v356, %v442
  %v520 = fcmp oeq <16 x float> %v357, %v444
  %v521 = fsub contract <16 x float> %v354, %v458
  %v522 = fsub contract <16 x float> %v355, %v460
  %v523 = fsub contract <16 x float> %v356, %v462
  %v524 = fsub contract <16 x float> %v357, %v464
  %v525 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v521
  %v526 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v522
  %v527 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v523
  %v528 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v524
  %v529 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v525, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v529, <16 x float> splat (float 0x3F83CEC460000000))
  %v531 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v530, <16 x float> %v529, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v532 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v531, <16 x float> %v529, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v533 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v532, <16 x float> %v529, <16 x float> splat (float 0x3FE62E4240000000))
  %v534 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v533, <16 x float> %v529, <16 x float> splat (float 0x3FF0000000000000))
  %v535 = fsub <16 x float> %v525, %v529
  %v536 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v534, <16 x float> %v535, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v537 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v526, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v537, <16 x float> splat (float 0x3F83CEC460000000))
  %v539 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v538, <16 x float> %v537, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v540 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v539, <16 x float> %v537, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v541 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v540, <16 x float> %v537, <16 x float> splat (float 0x3FE62E4240000000))
  %v542 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v541, <16 x float> %v537, <16 x float> splat (float 0x3FF0000000000000))
  %v543 = fsub <16 x float> %v526, %v537
  %v544 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v542, <16 x float> %v543, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v545 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v527, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v546 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v545, <16 x float> splat (float 0x3F83CEC460000000))
  %v547 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v546, <16 x float> %v545, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v548 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v547, <16 x float> %v545, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v549 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v548, <16 x float> %v545, <16 x float> splat (float 0x3FE62E4240000000))
  %v550 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v549, <16 x float> %v545, <16 x float> splat (float 0x3FF0000000000000))
  %v551 = fsub <16 x float> %v527, %v545
  %v552 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v550, <16 x float> %v551, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v553 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v528, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v554 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v553, <16 x float> splat (float 0x3F83CEC460000000))
  %v555 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v554, <16 x float> %v553, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v556 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v555, <16 x float> %v553, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v557 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v556, <16 x float> %v553, <16 x float> splat (float 0x3FE62E4240000000))
  %v558 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v557, <16 x float> %v553, <16 x float> splat (float 0x3FF0000000000000))
  %v559 = fsub <16 x float> %v528, %v553
  %v560 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v558, <16 x float> %v559, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v561 = select <16 x i1> %v517, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v536
  %v562 = select <16 x i1> %v518, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v544
  %v563 = select <16 x i1> %v519, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v552
  %v564 = select <16 x i1> %v520, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v560
  %v565 = fmul contract <16 x float> %v431, %v561
  %v566 = fmul contract <16 x float> %v432, %v562
  %v567 = fmul contract <16 x float> %v433, %v563
  %v568 = fmul contract <16 x float> %v434, %v564
  %v569 = fmul contract <16 x float> splat (float 0x0000000000000000), %v561
  %v570 = fmul contract <16 x float> splat (float 0x0000000000000000), %v562
  %v571 = fmul contract <16 x float> splat (float 0x0000000000000000), %v563
  %v572 = fmul contract <16 x float> splat (float 0x0000000000000000), %v564
  %v573 = fadd contract <16 x float> %v513, %v569
  %v574 = fadd contract <16 x float> %v514, %v570
  %v575 = fadd contract <16 x float> %v515, %v571
  %v576 = fadd contract <16 x float> %v516, %v572
  %v577 = fsub contract <16 x float> %v565, %v573
  %v578 = fsub contract <16 x float> %v566, %v574
  %v579 = fsub contract <16 x float> %v567, %v575
  %v580 = fsub contract <16 x float> %v568, %v576
  %v581 = fadd contract <16 x float> %v509, %v577
  %v582 = fadd contract <16 x float> %v510, %v578
  %v583 = fadd contract <16 x float> %v511, %v579
  %v584 = fadd contract <16 x float> %v512, %v580
  %v585 = fsub contract <16 x float> %v581, %v509
  %v586 = fsub contract <16 x float> %v582, %v510
  %v587 = fsub contract <16 x float> %v583, %v511
  %v588 = fsub contract <16 x float> %v584, %v512
  %v589 = fsub contract <16 x float> %v585, %v577
  %v590 = fsub contract <16 x float> %v586, %v578
  %v591 = fsub contract <16 x float> %v587, %v579
  %v592 = fsub contract <16 x float> %v588, %v580
  %v593 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v581)
  %v594 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v582)
  %v595 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v583)
  %v596 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v584)
  %v597 = fcmp olt <16 x float> %v593, splat (float 0x7FF0000000000000)
  %v598 = fcmp olt <16 x float> %v594, splat (float 0x7FF0000000000000)
  %v599 = fcmp olt <16 x float> %v595, splat (float 0x7FF0000000000000)
  %v600 = fcmp olt <16 x float> %v596, splat (float 0x7FF0000000000000)
  %v601 = select <16 x i1> %v597, <16 x float> %v589, <16 x float> splat (float 0x0000000000000000)
  %v602 = select <16 x i1> %v598, <16 x float> %v590, <16 x float> splat (float 0x0000000000000000)
  %v603 = select <16 x i1> %v599, <16 x float> %v591, <16 x float> splat (float 0x0000000000000000)
  %v604 = select <16 x i1> %v600, <16 x float> %v592, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head155
interval_end157:
  %v605 = add nsw i64 %v163, 1
  br label %interval_head153
columns_done158:
  %v606 = fcmp olt <16 x float> %v168, splat (float 0x3810000000000000)
  %v607 = fmul <16 x float> %v168, splat (float 0x4170000000000000)
  %v608 = select <16 x i1> %v606, <16 x float> %v607, <16 x float> %v168
  %v609 = select <16 x i1> %v606, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v610 = bitcast <16 x float> %v608 to <16 x i32>
  %v611 = add <16 x i32> %v610, splat (i32 4913933)
  %v612 = lshr <16 x i32> %v611, splat (i32 23)
  %v613 = or <16 x i32> %v612, splat (i32 1258291200)
  %v614 = bitcast <16 x i32> %v613 to <16 x float>
  %v615 = and <16 x i32> %v611, splat (i32 8388607)
  %v616 = fsub <16 x float> %v614, %v609
  %v617 = add <16 x i32> %v615, splat (i32 1060439283)
  %v618 = bitcast <16 x i32> %v617 to <16 x float>
  %v619 = fsub <16 x float> %v618, splat (float 0x3FF0000000000000)
  %v620 = fadd <16 x float> %v619, splat (float 0x4000000000000000)
  %v621 = fdiv <16 x float> %v619, %v620
  %v622 = fmul <16 x float> %v621, %v621
  %v623 = fmul <16 x float> %v619, splat (float 0x3FE0000000000000)
  %v624 = fmul <16 x float> %v623, %v619
  %v625 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v622, <16 x float> splat (float 0x3FD995ED20000000))
  %v626 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v625, <16 x float> %v622, <16 x float> splat (float 0x3FE55557A0000000))
  %v627 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v622, <16 x float> %v626, <16 x float> %v624)
  %v628 = fmul <16 x float> %v616, splat (float 0x3EB7F7D1C0000000)
  %v629 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v621, <16 x float> %v627, <16 x float> %v628)
  %v630 = fsub <16 x float> %v624, %v629
  %v631 = fsub <16 x float> %v619, %v630
  %v632 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v616, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v631)
  %v633 = fcmp oeq <16 x float> %v168, splat (float 0x0000000000000000)
  %v634 = select <16 x i1> %v633, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v635 = fcmp ogt <16 x float> %v168, splat (float 0x0000000000000000)
  %v636 = select <16 x i1> %v635, <16 x float> %v632, <16 x float> %v634
  %v637 = fcmp olt <16 x float> %v168, splat (float 0x7FF0000000000000)
  %v638 = select <16 x i1> %v637, <16 x float> %v636, <16 x float> %v168
  %v639 = fcmp olt <16 x float> %v169, splat (float 0x3810000000000000)
  %v640 = fmul <16 x float> %v169, splat (float 0x4170000000000000)
  %v641 = select <16 x i1> %v639, <16 x float> %v640, <16 x float> %v169
  %v642 = select <16 x i1> %v639, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v643 = bitcast <16 x float> %v641 to <16 x i32>
  %v644 = add <16 x i32> %v643, splat (i32 4913933)
  %v645 = lshr <16 x i32> %v644, splat (i32 23)
  %v646 = or <16 x i32> %v645, splat (i32 1258291200)
  %v647 = bitcast <16 x i32> %v646 to <16 x float>
  %v648 = and <16 x i32> %v644, splat (i32 8388607)
  %v649 = fsub <16 x float> %v647, %v642
  %v650 = add <16 x i32> %v648, splat (i32 1060439283)
  %v651 = bitcast <16 x i32> %v650 to <16 x float>
  %v652 = fsub <16 x float> %v651, splat (float 0x3FF0000000000000)
  %v653 = fadd <16 x float> %v652, splat (float 0x4000000000000000)
  %v654 = fdiv <16 x float> %v652, %v653
  %v655 = fmul <16 x float> %v654, %v654
  %v656 = fmul <16 x float> %v652, splat (float 0x3FE0000000000000)
  %v657 = fmul <16 x float> %v656, %v652
  %v658 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v655, <16 x float> splat (float 0x3FD995ED20000000))
  %v659 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v658, <16 x float> %v655, <16 x float> splat (float 0x3FE55557A0000000))
  %v660 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v655, <16 x float> %v659, <16 x float> %v657)
  %v661 = fmul <16 x float> %v649, splat (float 0x3EB7F7D1C0000000)
  %v662 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v654, <16 x float> %v660, <16 x float> %v661)
  %v663 = fsub <16 x float> %v657, %v662
  %v664 = fsub <16 x float> %v652, %v663
  %v665 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v649, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v664)
  %v666 = fcmp oeq <16 x float> %v169, splat (float 0x0000000000000000)
  %v667 = select <16 x i1> %v666, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v668 = fcmp ogt <16 x float> %v169, splat (float 0x0000000000000000)
  %v669 = select <16 x i1> %v668, <16 x float> %v665, <16 x float> %v667
  %v670 = fcmp olt <16 x float> %v169, splat (float 0x7FF0000000000000)
  %v671 = select <16 x i1> %v670, <16 x float> %v669, <16 x float> %v169
  %v672 = fcmp olt <16 x float> %v170, splat (float 0x3810000000000000)
  %v673 = fmul <16 x float> %v170, splat (float 0x4170000000000000)
  %v674 = select <16 x i1> %v672, <16 x float> %v673, <16 x float> %v170
  %v675 = select <16 x i1> %v672, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v676 = bitcast <16 x float> %v674 to <16 x i32>
  %v677 = add <16 x i32> %v676, splat (i32 4913933)
  %v678 = lshr <16 x i32> %v677, splat (i32 23)
  %v679 = or <16 x i32> %v678, splat (i32 1258291200)
  %v680 = bitcast <16 x i32> %v679 to <16 x float>
  %v681 = and <16 x i32> %v677, splat (i32 8388607)
  %v682 = fsub <16 x float> %v680, %v675
  %v683 = add <16 x i32> %v681, splat (i32 1060439283)
  %v684 = bitcast <16 x i32> %v683 to <16 x float>
  %v685 = fsub <16 x float> %v684, splat (float 0x3FF0000000000000)
  %v686 = fadd <16 x float> %v685, splat (float 0x4000000000000000)
  %v687 = fdiv <16 x float> %v685, %v686
  %v688 = fmul <16 x float> %v687, %v687
  %v689 = fmul <16 x float> %v685, splat (float 0x3FE0000000000000)
  %v690 = fmul <16 x float> %v689, %v685
  %v691 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v688, <16 x float> splat (float 0x3FD995ED20000000))
  %v692 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v691, <16 x float> %v688, <16 x float> splat (float 0x3FE55557A0000000))
  %v693 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v688, <16 x float> %v692, <16 x float> %v690)
  %v694 = fmul <16 x float> %v682, splat (float 0x3EB7F7D1C0000000)
  %v695 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v687, <16 x float> %v693, <16 x float> %v694)
  %v696 = fsub <16 x float> %v690, %v695
  %v697 = fsub <16 x float> %v685, %v696
  %v698 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v682, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v697)
  %v699 = fcmp oeq <16 x float> %v170, splat (float 0x0000000000000000)
  %v700 = select <16 x i1> %v699, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v701 = fcmp ogt <16 x float> %v170, splat (float 0x0000000000000000)
  %v702 = select <16 x i1> %v701, <16 x float> %v698, <16 x float> %v700
  %v703 = fcmp olt <16 x float> %v170, splat (float 0x7FF0000000000000)
  %v704 = select <16 x i1> %v703, <16 x float> %v702, <16 x float> %v170
  %v705 = fcmp olt <16 x float> %v171, splat (float 0x3810000000000000)
  %v706 = fmul <16 x float> %v171, splat (float 0x4170000000000000)
  %v707 = select <16 x i1> %v705, <16 x float> %v706, <16 x float> %v171
  %v708 = select <16 x i1> %v705, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v709 = bitcast <16 x float> %v707 to <16 x i32>
  %v710 = add <16 x i32> %v709, splat (i32 4913933)
  %v711 = lshr <16 x i32> %v710, splat (i32 23)
  %v712 = or <16 x i32> %v711, splat (i32 1258291200)
  %v713 = bitcast <16 x i32> %v712 to <16 x float>
  %v714 = and <16 x i32> %v710, splat (i32 8388607)
  %v715 = fsub <16 x float> %v713, %v708
  %v716 = add <16 x i32> %v714, splat (i32 1060439283)
  %v717 = bitcast <16 x i32> %v716 to <16 x float>
  %v718 = fsub <16 x float> %v717, splat (float 0x3FF0000000000000)
  %v719 = fadd <16 x float> %v718, splat (float 0x4000000000000000)
  %v720 = fdiv <16 x float> %v718, %v719
  %v721 = fmul <16 x float> %v720, %v720
  %v722 = fmul <16 x float> %v718, splat (float 0x3FE0000000000000)
  %v723 = fmul <16 x float> %v722, %v718
  %v724 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v721, <16 x float> splat (float 0x3FD995ED20000000))
  %v725 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v724, <16 x float> %v721, <16 x float> splat (float 0x3FE55557A0000000))
  %v726 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v721, <16 x float> %v725, <16 x float> %v723)
  %v727 = fmul <16 x float> %v715, splat (float 0x3EB7F7D1C0000000)
  %v728 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v720, <16 x float> %v726, <16 x float> %v727)
  %v729 = fsub <16 x float> %v723, %v728
  %v730 = fsub <16 x float> %v718, %v729
  %v731 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v715, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v730)
  %v732 = fcmp oeq <16 x float> %v171, splat (float 0x0000000000000000)
  %v733 = select <16 x i1> %v732, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v734 = fcmp ogt <16 x float> %v171, splat (float 0x0000000000000000)
  %v735 = select <16 x i1> %v734, <16 x float> %v731, <16 x float> %v733
  %v736 = fcmp olt <16 x float> %v171, splat (float 0x7FF0000000000000)
  %v737 = select <16 x i1> %v736, <16 x float> %v735, <16 x float> %v171
  %v738 = fadd contract <16 x float> %v164, %v638
  %v739 = fadd contract <16 x float> %v165, %v671
  %v740 = fadd contract <16 x float> %v166, %v704
  %v741 = fadd contract <16 x float> %v167, %v737
  %v742 = getelementptr i8, ptr %scratch, i64 33536
  %v743 = getelementptr i8, ptr %v742, i64 64
  %v744 = getelementptr i8, ptr %v742, i64 128
  %v745 = getelementptr i8, ptr %v742, i64 192
  store <16 x float> %v738, ptr %v742, align 64
  store <16 x float> %v739, ptr %v743, align 64
  store <16 x float> %v740, ptr %v744, align 64
  store <16 x float> %v741, ptr %v745, align 64
  %v746 = add nsw i64 %v55, 64
  %v747 = icmp sle i64 %v746, %v51
  %v748 = icmp eq i64 %v9, 4
  %v749 = and i1 %v747, %v748
  br i1 %v749, label %whole_tile750, label %part751
whole_tile750:
  %v753 = mul nsw i64 %v55, 4
  %v754 = getelementptr i8, ptr %v40, i64 %v753
  %v755 = getelementptr i8, ptr %scratch, i64 33536
  %v756 = load <16 x float>, ptr %v755, align 64
  store <16 x float> %v756, ptr %v754, align 1
  %v757 = getelementptr i8, ptr %scratch, i64 33600
  %v758 = load <16 x float>, ptr %v757, align 64
  %v759 = getelementptr i8, ptr %v754, i64 64
  store <16 x float> %v758, ptr %v759, align 1
  %v760 = getelementptr i8, ptr %scratch, i64 33664
  %v761 = load <16 x float>, ptr %v760, align 64
  %v762 = getelementptr i8, ptr %v754, i64 128
  store <16 x float> %v761, ptr %v762, align 1
  %v763 = getelementptr i8, ptr %scratch, i64 33728
  %v764 = load <16 x float>, ptr %v763, align 64
  %v765 = getelementptr i8, ptr %v754, i64 192
  store <16 x float> %v764, ptr %v765, align 1
  br label %moved752
part751:
  %v766 = sub nsw i64 %v51, %v55
  %v767 = mul nsw i64 %v766, 1
  %v768 = icmp slt i64 64, %v767
  %v769 = select i1 %v768, i64 64, i64 %v767
  br label %scatter_head770
scatter_head770:
  %v773 = phi i64 [ 0, %part751 ], [ %v783, %scatter771 ]
  %v774 = icmp slt i64 %v773, %v769
  br i1 %v774, label %scatter771, label %scatter_done772
scatter771:
  %v775 = add nsw i64 %v55, %v773
  %v776 = mul nsw i64 %v775, %v9
  %v777 = getelementptr i8, ptr %v40, i64 %v776
  %v778 = mul nsw i64 0, 4
  %v779 = getelementptr i8, ptr %v777, i64 %v778
  %v780 = getelementptr i8, ptr %scratch, i64 33536
  %v781 = getelementptr float, ptr %v780, i64 %v773
  %v782 = load float, ptr %v781
  store float %v782, ptr %v779, align 1
  %v783 = add nsw i64 %v773, 1
  br label %scatter_head770
scatter_done772:
  br label %moved752
moved752:
  %v784 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
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
